package org.affianca.area.minors.placement;

import java.time.LocalDate;
import java.util.Optional;
import org.affianca.api.area.Between;
import org.affianca.api.area.CodeList;
import org.affianca.api.area.Details;
import org.affianca.api.money.Money;

/** What a young person who will live alone has already got, each with its day. */
@Details("minors.care-leaver")
public record CareLeaver(
        Optional<LocalDate> papersOn,
        Optional<LocalDate> healthCardOn,
        Optional<LocalDate> accountOn,
        Optional<LocalDate> residenceOn,
        Optional<LocalDate> schoolOn,
        Optional<LocalDate> workOn,
        @CodeList("young-home") Optional<String> home,
        Optional<String> tutor,
        Optional<String> afterCareDecree,
        @Between(least = 0, most = 20000) Optional<Money> yearlyGrant) {}
