package org.affianca.area.housing.reception;

import java.time.LocalDate;
import java.util.Optional;
import org.affianca.api.area.Between;
import org.affianca.api.area.CodeList;
import org.affianca.api.area.Details;
import org.affianca.api.area.Length;
import org.affianca.api.money.Money;

/** Which home is lost, which one is waited for, and what is agreed for the time between. */
@Details("housing.bridge-place")
public record BridgePlace(
        @CodeList("housing-loss") String risk,
        @CodeList("bridge-towards") String towards,
        Optional<LocalDate> expectedOn,
        @Between(least = 0, most = 5000) Optional<Money> ownShare,
        Optional<LocalDate> pactSignedOn,
        @Length(2000) Optional<String> exitPlan) {}
