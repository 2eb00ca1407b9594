package org.affianca.rest.work;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.affianca.api.money.Money;
import org.affianca.api.work.Delivery;
import org.affianca.api.work.DeliveryMonth;
import org.affianca.rest.answer.Versioned;
import org.affianca.rest.catalogue.Labels;
import org.affianca.rest.catalogue.Reason;

/** A month of deliveries as read, and what is due for it. */
public record MonthBody(
        YearMonth month,
        int version,
        boolean confirmed,
        List<Delivery> deliveries,
        BigDecimal total,
        Optional<Due> entitlement)
        implements Versioned {
    /** What is due, and how it was computed. */
    public record Due(Money due, List<Reason> how) {}

    static MonthBody of(DeliveryMonth month, String area, Labels labels) {
        return new MonthBody(
                month.month(),
                month.version(),
                month.confirmed(),
                month.deliveries(),
                month.total(),
                month.entitlement().map(due -> new Due(due.due(), labels.reasons(area, due.how()))));
    }
}
