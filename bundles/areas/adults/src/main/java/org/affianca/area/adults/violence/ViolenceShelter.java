package org.affianca.area.adults.violence;

import java.util.Optional;
import org.affianca.api.area.Between;
import org.affianca.api.area.Details;
import org.affianca.api.area.Length;

/** A stay in a protected house: its code name, the children who came along, who must know. */
@Details("adults.violence-shelter")
public record ViolenceShelter(
        @Length(60) String codeName,
        boolean emergency,
        Optional<String> dangerToldBy,
        @Between(least = 0, most = 15) int children,
        boolean schoolTold) {}
