package org.affianca.api.figure;

import java.time.Instant;

/**
 * A value that the municipality has set itself; it is never changed, only withdrawn.
 *
 * @param setBy who set it, or withdrew it
 */
public record OwnValue(long id, int version, FigureValue value, boolean withdrawn, String setBy, Instant setAt) {}
