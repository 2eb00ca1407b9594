package org.affianca.engine.work;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.affianca.api.Because;
import org.affianca.api.Verdict;
import org.affianca.api.WorkId;
import org.affianca.api.catalogue.Kind;
import org.affianca.api.catalogue.ServiceType;
import org.affianca.api.catalogue.Stage;
import org.affianca.api.money.Money;
import org.affianca.api.problem.Refused;
import org.affianca.api.work.Delivery;
import org.affianca.api.work.DeliveryMonth;
import org.affianca.api.work.Entitlement;
import org.affianca.engine.check.Flaws;
import org.affianca.engine.event.Reasons;
import org.affianca.engine.work.DeliveryMapper.MonthRow;

/** Closes a month, which fixes what is due for it, and opens it again while nothing was paid. */
final class Confirming {
    private static final int REASON = 2000;

    private final Books books;
    private final Rulings rulings;
    private final Months months;
    private final Instalments instalments;

    Confirming(Books books, Rulings rulings, Months months, Instalments instalments) {
        this.books = books;
        this.rulings = rulings;
        this.months = months;
        this.instalments = instalments;
    }

    DeliveryMonth confirm(WorkId id, YearMonth month, int version) {
        Subject subject = changeable(id);
        if (months.row(id, month).confirmed()) {
            // Sent twice: the first time has done it.
            return months.show(subject, month);
        }
        MonthRow row = months.current(id, month, version);
        if (row.version() == 0) {
            throw new Refused(Because.of("month-empty", "month", month));
        }
        if (lastDay(subject, month).isAfter(books.today())) {
            throw new Refused(Because.of("month-not-over", "month", month));
        }
        List<Delivery> days = months.deliveries(id, month);
        judge(subject, month, days);
        Optional<Entitlement> due = rulings.due(subject, month, days);
        Money amount = due.map(Entitlement::due).orElse(Money.ZERO);
        String how = Reasons.write(due.map(Entitlement::how).orElse(List.of()));
        months.write(id, new MonthRow(month, row.version() + 1, true, amount.cents(), how), "");
        instalments.forMonth(subject.row(), month, amount);
        books.happened(new MonthConfirmed(
                subject.row().caseId(), id, subject.row().service().value(), month.toString(), amount.cents()));
        return months.show(subject, month);
    }

    DeliveryMonth reopen(WorkId id, YearMonth month, int version, String reason) {
        Subject subject = changeable(id);
        MonthRow row = months.current(id, month, version);
        if (!row.confirmed()) {
            throw new Refused(Because.of("month-not-confirmed", "month", month));
        }
        Flaws flaws = new Flaws((list, code) -> false).prose("/reason", reason, REASON);
        flaws.orThrow();
        openAgain(subject.row(), row, reason.strip());
        return months.show(subject, month);
    }

    /** What is due for months after an end that came earlier is owed no more; what was paid stays paid. */
    void follow(WorkRow work) {
        if (work.kind() == Kind.MEASURE && work.stage() == Stage.ENDED) {
            work.untilDay().map(YearMonth::from).ifPresent(last -> instalments.due(work.id()).stream()
                    .filter(month -> month.isAfter(last))
                    .forEach(month -> openAgain(work, months.row(work.id(), month), "")));
        }
    }

    private void openAgain(WorkRow work, MonthRow row, String reason) {
        instalments.withdraw(work, row.month());
        months.write(work.id(), new MonthRow(row.month(), row.version() + 1, false, 0, ""), reason);
        books.happened(new MonthReopened(
                work.caseId(), work.id(), work.service().value(), row.month().toString()));
    }

    /** A step taken since, with an earlier day, may have moved the end or begun a pause. */
    private void judge(Subject subject, YearMonth month, List<Delivery> days) {
        ServiceType service = subject.type().orElseThrow();
        DeliveryCheck check =
                new DeliveryCheck(subject, service.unit(), month, books.today(), months.absences(service));
        List<Because> reasons = new ArrayList<>();
        String lost = days.stream()
                .filter(day -> !check.stands(day))
                .map(day -> String.valueOf(day.on().getDayOfMonth()))
                .collect(Collectors.joining(", "));
        if (!lost.isEmpty()) {
            reasons.add(new Because("days-no-longer-count", Map.of("days", lost, "month", month)));
        }
        reasons.addAll(rulings.against(subject, month, days));
        if (!reasons.isEmpty()) {
            throw new Refused(new Verdict.No(reasons));
        }
    }

    private Subject changeable(WorkId id) {
        Subject subject = books.forWriting(id);
        if (subject.row().stage() == Stage.VOID) {
            throw new Refused(Because.of("work-ended"));
        }
        subject.hindrance().ifPresent(reason -> {
            throw new Refused(reason);
        });
        return subject;
    }

    /** A measure that ends within the month is over with its own last day. */
    private static LocalDate lastDay(Subject subject, YearMonth month) {
        LocalDate end = month.atEndOfMonth();
        return subject.row().untilDay().filter(day -> day.isBefore(end)).orElse(end);
    }
}
