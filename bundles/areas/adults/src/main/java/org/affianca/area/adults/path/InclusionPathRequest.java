package org.affianca.area.adults.path;

import java.time.LocalDate;
import java.util.Optional;
import org.affianca.api.Because;
import org.affianca.api.Reasons;
import org.affianca.api.area.CodeList;
import org.affianca.api.area.Details;
import org.affianca.api.area.Length;
import org.affianca.area.adults.Papers;

/** Who is proposed for an inclusion path, and what the team says of it: how urgent, and why. */
@Details("adults.inclusion-path-request")
public record InclusionPathRequest(
        @Length(1000) String difficulty,
        boolean schoolingDone,
        boolean able,
        @CodeList("priority") Optional<String> priority,
        @Length(1000) Optional<String> verdict,
        Optional<LocalDate> verdictOn)
        implements Papers {
    @Override
    public Reasons lacking(String step, LocalDate on) {
        return switch (step) {
            case "QUEUED", "ACCEPTED", "REFUSED" ->
                new Reasons()
                        .when(priority.isEmpty(), Because.of("verdict-without-priority"))
                        .when(verdict.isEmpty(), Because.of("verdict-without-reasons"))
                        .when(verdictOn.isEmpty(), Because.of("verdict-without-day"))
                        .when(Reasons.isAfter(verdictOn, on), Because.of("verdict-given-later"));
            default -> new Reasons();
        };
    }
}
