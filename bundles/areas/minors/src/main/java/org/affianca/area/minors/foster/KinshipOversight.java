package org.affianca.area.minors.foster;

import java.time.LocalDate;
import java.util.Optional;
import org.affianca.api.area.Between;
import org.affianca.api.area.CodeList;
import org.affianca.api.area.Details;
import org.affianca.api.area.Length;
import org.affianca.api.area.Protected;
import org.affianca.api.money.Money;

/** What the service watches where a child lives with relatives by order. */
@Details("minors.kinship-oversight")
public record KinshipOversight(
        String decree,
        LocalDate decreeOn,
        @CodeList("kin-relationship") String relationship,
        @Between(least = 1, most = 365) int everyDays,
        @Protected @Length(2000) Optional<String> findings,
        @Length(2000) Optional<String> support,
        @Between(least = 0, most = 3000) Optional<Money> monthlyContribution) {}
