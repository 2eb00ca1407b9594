package org.affianca.engine.check;

import java.sql.SQLException;
import java.util.Locale;
import java.util.function.Supplier;

/** Two who write the same key at the same moment: the database lets one through, the other hears it in our words. */
public final class Clash {
    private static final String UNIQUE = "23505";

    private Clash() {}

    /** Does the work; when the named constraint refuses it, throws the refusal instead. */
    public static <T> T on(String constraint, Supplier<T> work, Supplier<? extends RuntimeException> refusal) {
        try {
            return work.get();
        } catch (RuntimeException failed) {
            if (breaks(constraint, failed)) {
                throw refusal.get();
            }
            throw failed;
        }
    }

    private static boolean breaks(String constraint, Throwable failed) {
        for (Throwable cause = failed; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException sql && UNIQUE.equals(sql.getSQLState())) {
                return String.valueOf(sql.getMessage())
                        .toLowerCase(Locale.ROOT)
                        .contains(constraint.toLowerCase(Locale.ROOT));
            }
        }
        return false;
    }
}
