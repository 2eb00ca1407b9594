package org.affianca.area.adults.inclusion;

import java.time.LocalDate;
import java.util.Optional;
import org.affianca.api.area.Between;
import org.affianca.api.area.CodeList;
import org.affianca.api.area.Details;
import org.affianca.api.area.Length;

/**
 * A household's national measure of income support as the social service follows it; INPS's file and the ministry's platform
 * are not copied. The day on which the activation pact was signed is the day the work begins.
 */
@Details("adults.national-measure")
public record NationalMeasure(
        @CodeList("national-measure") String measure,
        @Length(40) String protocol,
        Optional<LocalDate> appliedOn,
        @CodeList("former-measure") Optional<String> follows,
        @Between(least = 1, most = 20) int members) {}
