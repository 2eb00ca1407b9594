package org.affianca.api.problem;

/**
 * Others wrote to the same records at the same moment, and the database broke this act off to let them finish. Nothing was
 * written; the same act may be tried again at once. HTTP 503.
 */
public final class Busy extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public Busy(Throwable cause) {
        super("broken off by the database in favour of others", cause);
    }
}
