package org.affianca.area.housing.distress;

import java.math.BigDecimal;
import java.util.Optional;
import org.affianca.api.area.Between;
import org.affianca.api.area.CodeList;
import org.affianca.api.area.Details;
import org.affianca.api.area.Length;
import org.affianca.api.money.Money;

/** What the home of a household in housing distress is like, and by which title they live in it. */
@Details("housing.housing-distress")
public record HousingDistress(
        @CodeList("dwelling-condition") String dwellingCondition,
        @CodeList("occupancy-title") String occupancyTitle,
        @Between(least = 1, most = 20) int members,
        @Between(least = 0, most = 30) Optional<Integer> rooms,
        Optional<BigDecimal> squareMetres,
        boolean utilitiesCut,
        Optional<Money> arrears,
        @Length(60) Optional<String> procedureReference) {}
