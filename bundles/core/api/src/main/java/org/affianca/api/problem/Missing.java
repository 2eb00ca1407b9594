package org.affianca.api.problem;

/** There is no such record, or the actor may not know of it: both look the same on purpose. HTTP 404. */
public final class Missing extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public Missing(String what) {
        super("no such " + what);
    }
}
