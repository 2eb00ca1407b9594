package org.affianca.area.housing.living;

import java.time.LocalDate;
import java.util.Optional;
import org.affianca.api.area.Details;
import org.affianca.api.area.Length;
import org.affianca.api.money.Money;

/** The pact of who lives in a shared house: rules, what each gives, and the fee. */
@Details("housing.co-living")
public record CoLiving(
        Optional<LocalDate> pactSignedOn,
        @Length(2000) String houseRules,
        @Length(2000) String commitments,
        Money monthlyFee,
        Optional<String> feeInKind) {}
