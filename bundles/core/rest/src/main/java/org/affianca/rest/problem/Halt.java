package org.affianca.rest.problem;

import java.util.Map;
import java.util.Optional;
import org.affianca.api.Because;

/** Ends a request early with a problem of HTTP's own: no session, no version, too much, too often. */
public final class Halt extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private final int status;
    private final transient Because why;
    private final int retryAfter;

    private Halt(int status, Because why, int retryAfter) {
        super(status + " " + why.code(), null, false, false);
        this.status = status;
        this.why = why;
        this.retryAfter = retryAfter;
    }

    public static Halt with(int status, String code) {
        return new Halt(status, Because.of(code), 0);
    }

    public static Halt with(int status, String code, String name, Object value) {
        return new Halt(status, new Because(code, Map.of(name, value)), 0);
    }

    /** A problem that goes away by itself: come back after so many seconds. */
    public static Halt later(int status, String code, int seconds) {
        return new Halt(status, Because.of(code), seconds);
    }

    public int status() {
        return status;
    }

    public Because why() {
        return why;
    }

    public Optional<Integer> retryAfter() {
        return retryAfter == 0 ? Optional.empty() : Optional.of(retryAfter);
    }
}
