package org.affianca.api.emergency;

import java.time.Instant;
import java.util.List;

/** Something to look at in a rota before it happens: from when, until when, which turns. */
public record RotaWarning(Kind kind, Instant begins, Instant ends, List<TurnId> turns) {
    /** What is wrong. */
    public enum Kind {
        /** Nobody is on call although the offices are closed. */
        GAP,
        /** More than one turn of the unit at once. */
        OVERLAP,
        /** Somebody is on call in two turns at once. */
        TWICE
    }

    public RotaWarning {
        turns = List.copyOf(turns);
    }
}
