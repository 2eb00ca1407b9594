package org.affianca.area.adults.inclusion;

import java.time.LocalDate;
import java.util.Optional;
import org.affianca.api.area.CodeList;
import org.affianca.api.area.Details;
import org.affianca.api.area.Length;

/**
 * What a pact for social inclusion rests on: the measure, the preliminary analysis and, for complex needs, the framework
 * analysis with its team (D.L. 48/2023, art. 6).
 */
@Details("adults.inclusion-pact")
public record InclusionPact(
        @CodeList("national-measure") String measure,
        @Length(40) String protocol,
        LocalDate analysedOn,
        @CodeList("analysis-outcome") String analysisOutcome,
        @CodeList("core.need") String mainNeed,
        @CodeList("core.need") Optional<String> otherNeed,
        Optional<LocalDate> frameworkOn,
        @Length(500) Optional<String> team,
        Optional<LocalDate> jobCentreOn) {}
