package org.affianca.area.adults.health;

import java.time.LocalDate;
import java.util.Optional;
import org.affianca.api.area.Between;
import org.affianca.api.area.Details;
import org.affianca.api.area.Length;
import org.affianca.api.money.Money;

/** Which health service sent somebody, with whom the plan is shared, and since when there is consent to it. */
@Details("adults.health-joint-plan")
public record HealthJointPlan(
        String sender,
        @Length(120) Optional<String> contact,
        LocalDate sentOn,
        Optional<LocalDate> consentOn,
        @Between(least = 0, most = 200000) Optional<Money> healthShare) {}
