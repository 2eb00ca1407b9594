package org.affianca.api.queue;

import java.math.BigDecimal;
import java.time.LocalDate;

/** A line of a ranking; {@code offered} says that an offer waits for its answer. */
public record Ranked(
        int rank, BigDecimal points, boolean urgent, boolean offered, LocalDate enteredOn, EntryLine entry) {}
