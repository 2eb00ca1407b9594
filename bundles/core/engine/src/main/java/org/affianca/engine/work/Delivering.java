package org.affianca.engine.work;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.affianca.api.Because;
import org.affianca.api.OrganisationId;
import org.affianca.api.Verdict;
import org.affianca.api.WorkId;
import org.affianca.api.catalogue.Kind;
import org.affianca.api.catalogue.ServiceType;
import org.affianca.api.catalogue.Stage;
import org.affianca.api.problem.Refused;
import org.affianca.api.work.Delivery;
import org.affianca.api.work.DeliveryMonth;
import org.affianca.engine.catalogue.LiveCatalogue;
import org.affianca.engine.check.Flaws;
import org.affianca.engine.work.DeliveryMapper.MonthRow;
import org.affianca.engine.work.DeliveryMapper.Provided;

/** Writes the deliveries of a month in the place of those that were there. */
final class Delivering {
    private final Books books;
    private final Rulings rulings;
    private final LiveCatalogue codes;
    private final Months months;

    Delivering(Books books, Rulings rulings, LiveCatalogue codes, Months months) {
        this.books = books;
        this.rulings = rulings;
        this.codes = codes;
        this.months = months;
    }

    DeliveryMonth deliver(WorkId id, YearMonth month, int version, List<Delivery> deliveries) {
        Subject subject = books.forDelivering(id);
        ServiceType service = deliverable(subject);
        MonthRow before = months.current(id, month, version);
        if (before.confirmed()) {
            throw new Refused(Because.of("month-confirmed", "month", month));
        }
        Flaws flaws = new Flaws(codes::valid);
        new DeliveryCheck(subject, service.unit(), month, books.today(), months.absences(service))
                .check(flaws, deliveries);
        flaws.orThrow();
        List<Delivery> byDay =
                deliveries.stream().sorted(Comparator.comparing(Delivery::on)).toList();
        List<Because> reasons = rulings.against(subject, month, byDay);
        if (!reasons.isEmpty()) {
            throw new Refused(new Verdict.No(reasons));
        }
        replace(subject.row(), month, byDay);
        months.write(id, new MonthRow(month, before.version() + 1, false, 0, ""), "");
        WorkRow row = subject.row();
        books.happened(new MonthDelivered(
                row.caseId(),
                id,
                row.service().value(),
                month.toString(),
                total(byDay).toPlainString()));
        return months.show(subject, month);
    }

    /** A day that was written before keeps who delivered it, also when the measure has another provider by now. */
    private void replace(WorkRow work, YearMonth month, List<Delivery> byDay) {
        OrganisationId organisation = books.organisation();
        LocalDate first = month.atDay(1);
        LocalDate last = month.atEndOfMonth();
        Map<LocalDate, String> before = books.deliveries.provided(organisation, work.id(), first, last).stream()
                .collect(Collectors.toMap(Provided::onDay, Provided::provider));
        books.deliveries.clear(organisation, work.id(), first, last);
        byDay.forEach(delivery -> books.deliveries.insert(
                organisation, work.id(), delivery, before.getOrDefault(delivery.on(), work.provider())));
    }

    /** The service, when something can be delivered: by a measure that has begun. */
    private static ServiceType deliverable(Subject subject) {
        Optional<Because> hindrance = subject.hindrance();
        if (hindrance.isPresent()) {
            throw new Refused(hindrance.get());
        }
        ServiceType service = subject.type().orElseThrow();
        if (service.kind() != Kind.MEASURE || service.unit().isEmpty()) {
            throw new Refused(Because.of("nothing-delivered"));
        }
        Stage stage = subject.row().stage();
        if (stage == Stage.VOID) {
            throw new Refused(Because.of("work-ended"));
        }
        if (subject.steps().stream().noneMatch(step -> step.stage() == Stage.RUNNING)) {
            throw new Refused(Because.of("not-started"));
        }
        return service;
    }

    static BigDecimal total(List<Delivery> deliveries) {
        return deliveries.stream().map(Delivery::quantity).reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
