package org.affianca.api.queue;

import java.math.BigDecimal;

/** Who would move in a ranking, and from where to where; rank 1 is the first. */
public record Shift(EntryLine entry, int from, int to, BigDecimal pointsBefore, BigDecimal pointsAfter) {}
