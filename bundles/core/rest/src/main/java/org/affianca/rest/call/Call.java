package org.affianca.rest.call;

import java.util.Locale;
import java.util.Optional;
import org.affianca.api.access.Session;

/** One request while its thread answers it: its language, its place, whose session it is and which area it speaks of. */
public final class Call {
    public static final String CORE = "core";
    private static final ThreadLocal<Call> NOW = new ThreadLocal<>();

    private final Locale locale;
    private final String path;
    private final String origin;
    private Optional<Session> session = Optional.empty();
    private String area = CORE;
    private Optional<Integer> builtOn = Optional.empty();
    private boolean gaveWay;

    public Call(Locale locale, String path, String origin) {
        this.locale = locale;
        this.path = path;
        this.origin = origin;
    }

    /** The call of this thread; a plain Italian one outside a request. */
    public static Call now() {
        Call call = NOW.get();
        return call == null ? new Call(Locale.ITALIAN, "", "") : call;
    }

    public static void begin(Call call) {
        NOW.set(call);
    }

    public static void end() {
        NOW.remove();
    }

    public Locale locale() {
        return locale;
    }

    /** The path asked for, from {@code /api} on, without the query. */
    public String path() {
        return path;
    }

    /** The client's address. */
    public String origin() {
        return origin;
    }

    public Optional<Session> session() {
        return session;
    }

    public void signedIn(Session found) {
        session = Optional.of(found);
    }

    /** The version of a record that the client says it has read, if it says so. */
    public Optional<Integer> builtOn() {
        return builtOn;
    }

    public void buildsOn(int version) {
        builtOn = Optional.of(version);
    }

    /** The act was broken off in favour of others and may be done again. */
    public void gaveWay() {
        gaveWay = true;
    }

    /** Whether it was since somebody last asked. */
    public boolean hasGivenWay() {
        boolean was = gaveWay;
        gaveWay = false;
        return was;
    }

    /** Whose words the reasons of a refusal are looked up in first. */
    public String area() {
        return area;
    }

    public void speakOf(String id) {
        area = id;
    }
}
