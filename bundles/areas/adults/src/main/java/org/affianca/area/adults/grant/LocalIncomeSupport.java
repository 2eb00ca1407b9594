package org.affianca.area.adults.grant;

import java.util.Optional;
import org.affianca.api.area.Between;
import org.affianca.api.area.CodeList;
import org.affianca.api.area.Details;

/** What income support by a local rule records: which measure, by which act, and the place in a ranked list if there is one. */
@Details("adults.local-income-support")
public record LocalIncomeSupport(
        @CodeList("local-measure") String measure,
        String rule,
        @Between(least = 0, most = 1000) Optional<Integer> points,
        @Between(least = 1, most = 100_000) Optional<Integer> place) {}
