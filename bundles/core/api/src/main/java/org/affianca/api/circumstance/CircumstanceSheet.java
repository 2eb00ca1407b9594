package org.affianca.api.circumstance;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/**
 * All there is to show of a circumstance at one of its versions.
 *
 * @param details plain values by component name; absent when its area is not installed or records nothing of its own
 * @param installed whether the type's area serves now; without it core's part is still here
 * @param withdrawnBecause why it was a wrong entry; empty while it holds
 * @param at when this version was written
 * @param by who wrote it, a label of staff
 */
public record CircumstanceSheet(
        Circumstance circumstance,
        int version,
        Optional<Map<String, Object>> details,
        boolean installed,
        String withdrawnBecause,
        Instant at,
        String by) {}
