package org.affianca.api.barrier;

import java.time.Instant;

/**
 * Somebody asked for a record behind a barrier by its number, its code or its address, and was told that there is none.
 *
 * @param side behind which the record is
 * @param what a word of the address, such as {@code people}
 */
public record BarrierTry(long number, BarrierId barrier, Side side, String by, String what, Instant at) {}
