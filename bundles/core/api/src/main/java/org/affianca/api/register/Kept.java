package org.affianca.api.register;

import java.time.Instant;

/**
 * An entry of a register as it is kept.
 *
 * @param title what it is called in lists
 * @param data what was written
 * @param mayWrite whether the actor may change it
 */
public record Kept<D>(
        long id, int version, String title, D data, String changedBy, Instant changedAt, boolean mayWrite) {}
