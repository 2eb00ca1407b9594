package org.affianca.area.adults.violence;

import java.time.LocalDate;
import java.util.Optional;
import org.affianca.api.area.Between;
import org.affianca.api.area.Details;
import org.affianca.api.area.Length;
import org.affianca.api.money.Money;

/** An application for freedom income: the two declarations without which INPS takes none, and what INPS is sent. */
@Details("adults.freedom-income")
public record FreedomIncome(
        String centre,
        @Length(120) Optional<String> centreSignedBy,
        Optional<LocalDate> centreDeclaredOn,
        @Length(120) Optional<String> socialSignedBy,
        Optional<LocalDate> socialDeclaredOn,
        @Length(40) Optional<String> inpsProtocol,
        @Between(least = 0, most = 2000) Optional<Money> monthlyAmount,
        @Between(least = 1, most = 36) Optional<Integer> months) {}
