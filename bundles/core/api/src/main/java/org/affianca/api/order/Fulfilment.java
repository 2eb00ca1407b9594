package org.affianca.api.order;

import java.time.LocalDate;
import java.util.Optional;
import org.affianca.api.DocumentId;

/**
 * What became of an obligation on a day.
 *
 * @param note how it can be shown, at most 1000 characters; must say something of a breach
 * @param document a document of the case that proves it
 */
public record Fulfilment(LocalDate on, Result result, String note, Optional<DocumentId> document) {
    /** How it went. */
    public enum Result {
        DONE,
        /** It was not kept; the obligation goes on. */
        BREACHED,
        /** The authority demands it no longer. */
        LIFTED
    }
}
