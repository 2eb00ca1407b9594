package org.affianca.engine.ledger;

import java.time.LocalDate;

/**
 * What one act writes down.
 *
 * @param record what it is about
 * @param on the day for which it counts
 * @param reference the act or letter behind it, at most 200 characters; may be empty
 */
public record Entry(EntryKind kind, long record, LocalDate on, String reference) {}
