package org.affianca.area.adults.violence;

import java.time.LocalDate;
import java.util.Optional;
import org.affianca.api.area.CodeList;
import org.affianca.api.area.Details;

/** What happened, how great the danger is and what protects her. Who did it stands nowhere here. */
@Details("adults.violence-path")
public record ViolencePath(
        @CodeList("violence") String violence,
        @CodeList("violence") Optional<String> otherViolence,
        boolean childrenWitness,
        @CodeList("risk-level") Optional<String> risk,
        Optional<LocalDate> assessedOn,
        String centre,
        boolean warned,
        boolean protectionOrder,
        Optional<LocalDate> safetyPlanOn) {}
