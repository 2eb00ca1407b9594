package org.affianca.area.minors.adoption;

import java.time.LocalDate;
import java.util.Optional;
import org.affianca.api.area.Between;
import org.affianca.api.area.CodeList;
import org.affianca.api.area.Details;
import org.affianca.api.area.Length;

/** How a family that has adopted is accompanied. */
@Details("minors.post-adoption")
public record PostAdoption(
        @CodeList("adoption-type") String type,
        Optional<LocalDate> decreeOn,
        Optional<String> authorisedBody,
        Optional<String> country,
        @Length(2000) String support,
        @Between(least = 0, most = 20) int reportsOwed) {}
