package org.affianca.engine.check;

import java.time.Instant;
import org.affianca.api.problem.Stale;

/** How a record stands now: its version, and who changed it last and when. */
public record Changed(int version, String label, Instant changedAt) {
    public Stale stale() {
        return new Stale(version, label, changedAt);
    }
}
