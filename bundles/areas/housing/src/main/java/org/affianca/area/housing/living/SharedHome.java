package org.affianca.area.housing.living;

import java.util.Optional;
import org.affianca.api.area.Between;
import org.affianca.api.area.Details;
import org.affianca.api.area.Length;
import org.affianca.api.money.Money;

/** A place in a shared flat for people with a disability: room, support, and why these people live together. */
@Details("housing.shared-home")
public record SharedHome(
        @Length(60) String room,
        @Between(least = 1, most = 20) int flatmates,
        @Length(1000) String matched,
        @Between(least = 0, most = 168) int supportHours,
        @Length(120) String supporter,
        boolean nightSupport,
        Optional<Money> monthlyFee) {}
