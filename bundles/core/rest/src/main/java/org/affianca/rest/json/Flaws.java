package org.affianca.rest.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import java.util.ArrayList;
import java.util.List;
import org.affianca.api.Because;
import org.affianca.api.problem.Flaw;

/** What was found wrong while one body was read, so that all of it can be said at once. */
final class Flaws {
    static final String KEY = "org.affianca.flaws";
    private static final int MOST = 50;
    private final List<Flaw> found = new ArrayList<>();

    static Flaws of(DeserializationContext context) {
        Object flaws = context.getAttribute(KEY);
        return flaws instanceof Flaws known ? known : new Flaws();
    }

    void add(JsonParser at, String code) {
        add(pointer(at), Because.of(code));
    }

    void add(String pointer, Because why) {
        if (found.size() < MOST && !has(pointer)) {
            found.add(new Flaw(pointer, why));
        }
    }

    boolean has(String pointer) {
        return found.stream().anyMatch(flaw -> flaw.pointer().equals(pointer));
    }

    List<Flaw> found() {
        return found;
    }

    static String pointer(JsonParser at) {
        return at.getParsingContext().pathAsPointer().toString();
    }
}
