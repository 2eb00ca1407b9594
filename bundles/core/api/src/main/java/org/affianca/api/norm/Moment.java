package org.affianca.api.norm;

import java.time.LocalDateTime;
import java.util.Optional;
import org.affianca.api.DocumentId;

/**
 * Something that happened at a moment and that norms count from or ask for.
 *
 * @param word one that a norm of core or of the work's area knows
 * @param at by the clock on the wall in Italy, not in the future
 * @param proof how it can be shown: a receipt, a protocol number; at most 500 characters, may be empty
 * @param document a document of the same case that proves it
 */
public record Moment(String word, LocalDateTime at, String proof, Optional<DocumentId> document) {}
