package org.affianca.rest.engagements;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.List;
import org.affianca.api.work.Delivery;
import org.affianca.api.work.DeliveryMonth;
import org.affianca.rest.answer.Versioned;

/** A month of an order, as a partner's staff read it: what was delivered, and no money. */
public record OrderMonth(YearMonth month, int version, boolean confirmed, List<Delivery> deliveries, BigDecimal total)
        implements Versioned {
    static OrderMonth of(DeliveryMonth month) {
        return new OrderMonth(month.month(), month.version(), month.confirmed(), month.deliveries(), month.total());
    }
}
