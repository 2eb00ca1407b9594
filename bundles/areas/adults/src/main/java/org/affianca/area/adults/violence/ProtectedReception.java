package org.affianca.area.adults.violence;

import java.time.LocalDate;
import java.util.Optional;
import org.affianca.api.area.CodeList;
import org.affianca.api.area.Details;
import org.affianca.api.area.Length;

/** A stay in a secret place: its code name, the exploitation, who sent her, the permit for protection. */
@Details("adults.protected-reception")
public record ProtectedReception(
        @Length(60) String codeName,
        @CodeList("exploitation") String exploitation,
        String sentBy,
        Optional<LocalDate> protectionPermit,
        boolean reportedCrime) {}
