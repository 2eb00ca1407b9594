package org.affianca.engine.leaf;

import java.time.LocalDate;
import java.util.Optional;
import org.affianca.api.Secrecy;
import org.affianca.api.ServiceCode;
import org.affianca.api.money.Money;

/** A work as its leaf tells it. */
record WorkLeafRow(
        long id,
        ServiceCode service,
        String step,
        LocalDate fromDay,
        Optional<LocalDate> untilDay,
        Optional<String> outcome,
        String provider,
        String authority,
        String reference,
        Optional<Long> amountCents,
        Secrecy secrecy) {
    Optional<Money> amount() {
        return amountCents.map(Money::new);
    }
}
