package org.affianca.area.adults.support;

import java.time.LocalDate;
import java.util.Optional;
import org.affianca.api.area.CodeList;
import org.affianca.api.area.Details;
import org.affianca.api.area.Length;
import org.affianca.api.area.Protected;

/** How and since when somebody is without a home (ETHOS category), where the outreach unit finds them, and what they hold. */
@Details("adults.homelessness")
public record Homelessness(
        @CodeList("ethos-category") String category,
        @Protected String sleepsAt,
        Optional<LocalDate> homelessSince,
        boolean fromHere,
        boolean postalPoint,
        boolean locker,
        @Length(120) Optional<String> outreachUnit) {}
