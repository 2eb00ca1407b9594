package org.affianca.engine.work;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.affianca.api.WorkId;
import org.affianca.api.catalogue.ServiceType;
import org.affianca.api.money.Money;
import org.affianca.api.problem.Refused;
import org.affianca.api.problem.Stale;
import org.affianca.api.work.Delivery;
import org.affianca.api.work.DeliveryMonth;
import org.affianca.api.work.Entitlement;
import org.affianca.engine.catalogue.Shelf;
import org.affianca.engine.event.Reasons;
import org.affianca.engine.work.DeliveryMapper.MonthRow;

/** Months of deliveries: shown live while they are open, as they were fixed once they are confirmed. */
final class Months {
    private static final String ABSENCE = "absence";

    private final Books books;
    private final Rulings rulings;

    Months(Books books, Rulings rulings) {
        this.books = books;
        this.rulings = rulings;
    }

    DeliveryMonth show(Subject subject, YearMonth month) {
        MonthRow row = row(subject.row().id(), month);
        List<Delivery> deliveries = deliveries(subject.row().id(), month);
        BigDecimal total = Delivering.total(deliveries);
        Optional<Entitlement> due = row.confirmed()
                ? Optional.of(new Entitlement(new Money(row.dueCents()), Reasons.read(row.how())))
                        .filter(fixed -> !row.how().isEmpty() || row.dueCents() != 0)
                : expected(subject, month, deliveries);
        return new DeliveryMonth(month, row.version(), row.confirmed(), deliveries, total, due);
    }

    /** The month as it stands, when that is the version the actor has read. */
    MonthRow current(WorkId id, YearMonth month, int version) {
        MonthRow row = row(id, month);
        if (row.version() == version) {
            return row;
        }
        if (row.version() == 0) {
            throw new Stale(0, "", books.now());
        }
        throw books.deliveries.changed(books.organisation(), id, month).stale();
    }

    void write(WorkId id, MonthRow row, String reason) {
        if (row.version() == 1) {
            books.deliveries.begin(books.organisation(), id, row, reason, books.now(), books.user());
        } else {
            books.deliveries.write(books.organisation(), id, row, reason, books.now(), books.user());
        }
    }

    List<Delivery> deliveries(WorkId id, YearMonth month) {
        return books.deliveries.days(books.organisation(), id, month.atDay(1), month.atEndOfMonth()).stream()
                .map(DeliveryMapper.DayRow::delivery)
                .toList();
    }

    MonthRow row(WorkId id, YearMonth month) {
        return books.deliveries.month(books.organisation(), id, month).orElse(new MonthRow(month, 0, false, 0, ""));
    }

    /** The area's own list of reasons for absence, or core's. */
    String absences(ServiceType service) {
        String area = service.code().area();
        boolean own = books.shelf
                .area(area)
                .map(a -> a.descriptor().codes().containsKey(ABSENCE))
                .orElse(false);
        return (own ? area : Shelf.CORE) + "." + ABSENCE;
    }

    // A rule that breaks must not hide the month from those who only read it; it will refuse the confirmation.
    private Optional<Entitlement> expected(Subject subject, YearMonth month, List<Delivery> deliveries) {
        if (subject.type().isEmpty() || !subject.lacking().isEmpty()) {
            return Optional.empty();
        }
        try {
            return rulings.due(subject, month, deliveries);
        } catch (Refused broken) {
            return Optional.of(new Entitlement(Money.ZERO, broken.reasons()));
        }
    }
}
