package org.affianca.engine.work;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.affianca.api.Because;
import org.affianca.api.WorkId;
import org.affianca.api.catalogue.Kind;
import org.affianca.api.catalogue.Stage;
import org.affianca.api.money.Money;
import org.affianca.api.problem.Flaw;
import org.affianca.api.problem.Invalid;
import org.affianca.api.problem.Missing;
import org.affianca.api.problem.Refused;
import org.affianca.engine.work.InstalmentMapper.Row;

/** Instalments: written for a confirmed month of a measure, or by the rhythm of a grant, at most twelve ahead. */
final class Instalments {
    private static final int AHEAD = 12;

    private final Books books;

    Instalments(Books books) {
        this.books = books;
    }

    /** A grant whose first step already runs is due from the beginning. */
    void begin(WorkRow row) {
        ahead(row);
    }

    /** Follows a step: a grant is due on the days on which it runs. What was liquidated stays, until it is annulled. */
    void follow(WorkRow after) {
        if (after.stage() == Stage.VOID) {
            withdrawIf(after, row -> true);
        } else if (after.kind() == Kind.GRANT) {
            Rhythmic rhythm = rhythm(after);
            withdrawIf(after, row -> !rhythm.isDue(row.month(), row.place()));
            if (after.stage() == Stage.RUNNING) {
                fill(after);
            }
        }
    }

    /** Writes a running grant's instalments as far ahead as ever. */
    void ahead(WorkRow work) {
        if (work.kind() == Kind.GRANT && work.stage() == Stage.RUNNING) {
            fill(work);
        }
    }

    private Rhythmic rhythm(WorkRow grant) {
        return new Rhythmic(grant, books.pauses(grant.id()));
    }

    void forMonth(WorkRow work, YearMonth month, Money amount) {
        if (amount.isAbove(Money.ZERO)) {
            write(work, month, 0, amount);
        }
    }

    /** The months for which something is due. */
    List<YearMonth> due(WorkId id) {
        return books.instalments.of(books.organisation(), id).stream()
                .filter(Row::due)
                .map(Row::month)
                .toList();
    }

    void withdraw(WorkRow work, YearMonth month) {
        List<Row> mine = books.instalments.of(books.organisation(), work.id()).stream()
                .filter(row -> row.month().equals(month))
                .toList();
        if (mine.stream().anyMatch(row -> !row.due())) {
            throw new Refused(Because.of("instalment-paid", "month", month));
        }
        if (mine.stream().anyMatch(Row::liquidated)) {
            throw new Refused(Because.of("instalment-liquidated", "month", month));
        }
        withdrawIf(work, row -> row.month().equals(month));
    }

    void paid(WorkId id, long instalment, LocalDate on) {
        // Money is paid also when the case is closed or the area is gone.
        Subject subject = books.forWriting(id);
        WorkRow work = subject.row();
        Row row = books.instalments.of(books.organisation(), id).stream()
                .filter(r -> r.id() == instalment)
                .findFirst()
                .orElseThrow(() -> new Missing("instalment"));
        if (on.isAfter(books.today())) {
            throw new Invalid(Flaw.at("/on", "in-the-future"));
        }
        if (on.isBefore(work.fromDay())) {
            throw new Invalid(Flaw.at("/on", "before-it-was-due"));
        }
        if (!row.due()) {
            throw new Refused(Because.of("instalment-paid", "month", row.month()));
        }
        if (row.liquidated()) {
            throw new Refused(Because.of("instalment-liquidated", "month", row.month()));
        }
        // Paid by hand nobody sees to whom.
        paidTo(subject).ifPresent(name -> {
            throw new Refused(Because.of("instalment-has-a-payee", "name", name));
        });
        books.instalments.become(books.organisation(), instalment, "PAID", Optional.of(on), books.now(), books.user());
        ahead(work);
        books.happened(new InstalmentPaid(
                work.caseId(), id, work.service().value(), row.month().toString(), row.cents()));
    }

    /** Who is paid and nobody else, where the service says so; an empty name is nobody. */
    Optional<String> paidTo(Subject subject) {
        return books.shelf
                .paidTo(subject.row().service())
                .map(field -> subject.values().getOrDefault(field, "").toString());
    }

    /** Writes what is missing, so that twelve instalments, or all of a shorter grant, are due ahead. */
    private void fill(WorkRow grant) {
        List<Row> there = books.instalments.of(books.organisation(), grant.id());
        long due = there.stream().filter(row -> row.due() && !row.liquidated()).count();
        rhythm(grant)
                .slots()
                .filter(slot -> there.stream()
                        .noneMatch(row -> row.month().equals(slot.month()) && row.place() == slot.place()))
                .limit(Math.max(0, AHEAD - due))
                .forEach(slot -> write(grant, slot.month(), slot.place(), grant.amount()));
    }

    private void withdrawIf(WorkRow work, java.util.function.Predicate<Row> which) {
        books.instalments.of(books.organisation(), work.id()).stream()
                .filter(row -> row.due() && !row.liquidated() && which.test(row))
                .forEach(row -> books.instalments.become(
                        books.organisation(), row.id(), "WITHDRAWN", Optional.empty(), books.now(), books.user()));
    }

    private void write(WorkRow work, YearMonth month, int place, Money amount) {
        books.instalments.insert(
                books.organisation(),
                work.id(),
                new Row(books.nextId(), month, place, amount.cents(), "DUE", false),
                books.now(),
                books.user());
    }
}
