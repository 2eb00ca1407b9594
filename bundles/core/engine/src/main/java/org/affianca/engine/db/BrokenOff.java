package org.affianca.engine.db;

import java.sql.SQLException;
import java.util.Set;

/** Knows a transaction that the database ended itself because it stood in a ring with others, all waiting. */
final class BrokenOff {
    /** Serialization failure and deadlock as the standard and both databases name them; 40XL1 is Derby's long wait. */
    private static final Set<String> STATES = Set.of("40001", "40P01", "40XL1", "40XL2");

    private BrokenOff() {}

    static boolean is(Throwable failed) {
        for (Throwable cause = failed; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException said
                    && said.getSQLState() != null
                    && STATES.contains(said.getSQLState())) {
                return true;
            }
        }
        return false;
    }
}
