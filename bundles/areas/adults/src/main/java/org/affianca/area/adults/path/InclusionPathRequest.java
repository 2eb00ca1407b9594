package org.affianca.area.adults.path;

import java.time.LocalDate;
import java.util.Optional;
import org.affianca.api.area.CodeList;
import org.affianca.api.area.Details;
import org.affianca.api.area.Length;

/** Who is proposed for an inclusion path, and what the team says of it: how urgent, and why. */
@Details("adults.inclusion-path-request")
public record InclusionPathRequest(
        @Length(1000) String difficulty,
        boolean schoolingDone,
        boolean able,
        @CodeList("priority") Optional<String> priority,
        @Length(1000) Optional<String> verdict,
        Optional<LocalDate> verdictOn) {}
