package org.affianca.api.casefile;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.affianca.api.WorkId;

/** One event of a case as the screen tells it: type (a label key {@code event.TYPE}), who, when, ids and codes. */
public record TimelineEntry(
        long number, String type, Instant at, String by, Optional<WorkId> work, Map<String, Object> values) {}
