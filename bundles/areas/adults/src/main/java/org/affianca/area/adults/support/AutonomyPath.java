package org.affianca.area.adults.support;

import java.time.LocalDate;
import java.util.Optional;
import org.affianca.api.area.CodeList;
import org.affianca.api.area.Details;

/** How far somebody managed alone before the accompaniment, and how far after it. */
@Details("adults.autonomy-path")
public record AutonomyPath(
        @CodeList("autonomy-level") String levelBefore,
        LocalDate measuredOn,
        @CodeList("autonomy-level") Optional<String> levelAfter,
        Optional<LocalDate> measuredAgainOn) {}
