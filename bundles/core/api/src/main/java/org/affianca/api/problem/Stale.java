package org.affianca.api.problem;

import java.time.Instant;

/** Somebody else changed the record since it was read; says who (a label of staff) and when. HTTP 412. */
public final class Stale extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private final int current;
    private final String changedBy;
    private final Instant changedAt;

    public Stale(int current, String changedBy, Instant changedAt) {
        super("changed meanwhile, now at version " + current);
        this.current = current;
        this.changedBy = changedBy;
        this.changedAt = changedAt;
    }

    /** The version now stored. */
    public int current() {
        return current;
    }

    public String changedBy() {
        return changedBy;
    }

    public Instant changedAt() {
        return changedAt;
    }
}
