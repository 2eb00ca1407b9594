package org.affianca.engine.db;

import org.jspecify.annotations.Nullable;

/** A schema could not be brought up to date; the message is a sentence for IT staff. */
public final class MigrationFailed extends RuntimeException {
    private static final long serialVersionUID = 1L;

    MigrationFailed(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
