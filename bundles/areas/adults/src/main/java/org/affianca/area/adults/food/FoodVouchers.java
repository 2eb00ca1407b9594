package org.affianca.area.adults.food;

import java.util.Optional;
import org.affianca.api.area.Between;
import org.affianca.api.area.CodeList;
import org.affianca.api.area.Details;
import org.affianca.api.area.Length;

/** What vouchers for food record: who eats of them, and who collects them where. */
@Details("adults.food-vouchers")
public record FoodVouchers(
        @Between(least = 1, most = 20) int people,
        @Between(least = 0, most = 10) int infants,
        @CodeList("diet") String diet,
        Optional<String> collectsAt,
        @Length(120) Optional<String> collectedBy) {}
