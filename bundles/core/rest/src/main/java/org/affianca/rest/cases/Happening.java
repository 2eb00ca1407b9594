package org.affianca.rest.cases;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.affianca.api.WorkId;

/** One event of a case, told in a sentence. */
public record Happening(
        long number,
        String type,
        Instant at,
        String by,
        Optional<WorkId> work,
        Map<String, Object> values,
        String text) {}
