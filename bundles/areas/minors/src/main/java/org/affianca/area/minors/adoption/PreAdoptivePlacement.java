package org.affianca.area.minors.adoption;

import java.time.LocalDate;
import java.util.Optional;
import org.affianca.api.area.Between;
import org.affianca.api.area.Details;
import org.affianca.api.area.Length;
import org.affianca.api.area.Protected;

/** The year before an adoption, as the service follows it. */
@Details("minors.pre-adoptive-placement")
public record PreAdoptivePlacement(
        String decree,
        LocalDate decreeOn,
        @Between(least = 1, most = 365) int everyDays,
        String visitor,
        Optional<LocalDate> childHeardOn,
        @Protected @Length(2000) Optional<String> findings) {}
