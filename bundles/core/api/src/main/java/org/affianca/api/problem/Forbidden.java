package org.affianca.api.problem;

/** The actor's role does not include this act at all (not a question of which record). HTTP 403. */
public final class Forbidden extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public Forbidden(String act) {
        super("role does not include: " + act);
    }
}
