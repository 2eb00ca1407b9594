package org.affianca.api.work;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.affianca.api.money.Money;

/**
 * A month of deliveries and what follows from it.
 *
 * @param version of the month, 0 while nothing was written
 * @param confirmed whether it is closed; its deliveries change no more
 * @param entitlement what the area's rule says is due for it; empty when the service pays nothing
 */
public record DeliveryMonth(
        YearMonth month,
        int version,
        boolean confirmed,
        List<Delivery> deliveries,
        BigDecimal total,
        Optional<Entitlement> entitlement) {
    public DeliveryMonth {
        deliveries = List.copyOf(deliveries);
    }

    /** What is due, zero when nothing is. */
    public Money due() {
        return entitlement.map(Entitlement::due).orElse(Money.ZERO);
    }
}
