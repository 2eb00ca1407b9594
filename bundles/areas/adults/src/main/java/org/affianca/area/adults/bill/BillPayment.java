package org.affianca.area.adults.bill;

import java.time.LocalDate;
import java.util.Optional;
import org.affianca.api.area.Between;
import org.affianca.api.area.CodeList;
import org.affianca.api.area.Details;
import org.affianca.api.area.Length;
import org.affianca.api.money.Money;

/** What the payment of a bill records: whose bill it is, until when, and whether the supply may be cut off. */
@Details("adults.bill-payment")
public record BillPayment(
        @CodeList("supply") String supply,
        String company,
        @Length(60) Optional<String> customerNumber,
        @Length(60) String billNumber,
        @Between(least = 1, most = 10_000) Money billAmount,
        LocalDate dueOn,
        boolean cutOffRisk,
        Optional<LocalDate> cutOffOn) {}
