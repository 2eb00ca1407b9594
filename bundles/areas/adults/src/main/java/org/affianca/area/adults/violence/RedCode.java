package org.affianca.area.adults.violence;

import java.util.Optional;
import org.affianca.api.area.CodeList;
import org.affianca.api.area.Details;
import org.affianca.api.area.Protected;

/** What the fast track for violence tells of a person, and how she can be reached without danger. */
@Details("adults.red-code")
public record RedCode(
        @CodeList("violence") String violence,
        boolean childrenPresent,
        @Protected Optional<String> safeWay) {}
