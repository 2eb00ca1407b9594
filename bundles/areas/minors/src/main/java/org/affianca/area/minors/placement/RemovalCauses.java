package org.affianca.area.minors.placement;

import java.time.LocalDate;
import java.util.Optional;
import org.affianca.api.area.Details;
import org.affianca.api.area.Length;

/** Why a child was placed, and what shows that it is over. */
@Details("minors.removal-causes")
public record RemovalCauses(
        @Length(2000) String causes,
        @Length(2000) Optional<String> evidence,
        Optional<LocalDate> evidenceOn,
        @Length(2000) Optional<String> returnConditions) {}
