package org.affianca.engine.work;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.affianca.api.Advice;
import org.affianca.api.Because;
import org.affianca.api.Code;
import org.affianca.api.Verdict;
import org.affianca.api.WorkId;
import org.affianca.api.catalogue.ServiceType;
import org.affianca.api.catalogue.Stage;
import org.affianca.api.catalogue.Step;
import org.affianca.api.time.Period;
import org.affianca.api.work.Decision;
import org.affianca.api.work.StepTaken;
import org.affianca.engine.check.Flaws;

/** Takes a step: guards are asked, the dates of the work follow, deadlines follow them, the event is written. */
final class Moving {
    private final Books books;
    private final Rulings rulings;
    private final Weighing weighing;
    private final DeadlineKeeping deadlines;
    private final Instalments instalments;
    private final Confirming confirming;

    Moving(Books books, Rulings rulings, DeadlineKeeping deadlines, Instalments instalments, Confirming confirming) {
        this.books = books;
        this.rulings = rulings;
        this.weighing = new Weighing(rulings);
        this.deadlines = deadlines;
        this.instalments = instalments;
        this.confirming = confirming;
    }

    Verdict move(WorkId id, int version, String word, Decision by) {
        Subject subject = books.forWriting(id);
        WorkRow row = subject.row();
        books.mustBeCurrent(row, version);
        Optional<Because> hindrance = subject.hindrance();
        if (hindrance.isPresent()) {
            return new Verdict.No(List.of(hindrance.get()));
        }
        ServiceType service = subject.type().orElseThrow();
        Optional<Step> to = next(service, row, word);
        if (to.isEmpty()) {
            return Verdict.no("step-not-next", "step", word);
        }
        Flaws flaws = new Flaws((list, code) -> false);
        new DecisionCheck(books.today()).check(flaws, subject, to.get(), by);
        Optional<Advice> advice = weighing.advice(subject, to.get(), by);
        flaws.when(weighing.needsAReason(advice, to.get(), by), "/note", "against-the-advice");
        flaws.orThrow();
        List<Because> reasons = rulings.against(subject, to.get(), by);
        if (reasons.isEmpty()) {
            take(subject, service, to.get(), by, advice);
        }
        return Verdict.unless(reasons);
    }

    /** The step, if it may follow the present one; a step that the present file no longer knows leads nowhere. */
    private static Optional<Step> next(ServiceType service, WorkRow row, String word) {
        return service.step(word)
                .filter(step -> service.step(row.step())
                        .map(now -> now.next().contains(step.name()))
                        .orElse(false))
                .filter(step -> row.stage().mayBecome(step.stage()));
    }

    private void take(Subject subject, ServiceType service, Step to, Decision by, Optional<Advice> advice) {
        WorkRow before = subject.row();
        Optional<Code> outcome = by.outcome();
        WorkRow after = before.moved(to.name(), to.stage(), period(subject, to, by), outcome);
        books.works.move(books.organisation(), after, before.version(), books.now(), books.user());
        books.line(
                after,
                new StepTaken(
                        to.name(),
                        to.stage(),
                        by.on(),
                        outcome,
                        by.until(),
                        by.note().strip(),
                        "",
                        books.now(),
                        advice,
                        Optional.empty()));
        deadlines.follow(service, before, after, by.on());
        instalments.follow(after);
        confirming.follow(after);
        books.happened(new WorkMoved(
                after.caseId(),
                after.id(),
                after.service().value(),
                to.name(),
                to.stage().name()));
    }

    /** The real dates take the place of the planned ones: the day it begins to run, and the day it ends. */
    private static Period period(Subject subject, Step to, Decision by) {
        WorkRow row = subject.row();
        boolean ranBefore = subject.steps().stream().anyMatch(step -> step.stage() == Stage.RUNNING);
        LocalDate from = to.stage() == Stage.RUNNING && !ranBefore ? by.on() : row.fromDay();
        Optional<LocalDate> until = by.until().or(row::untilDay);
        boolean endsEarlier = to.stage() == Stage.ENDED
                && ranBefore
                && !by.on().isBefore(from)
                && until.map(last -> by.on().isBefore(last)).orElse(true);
        return new Period(from, endsEarlier ? Optional.of(by.on()) : until);
    }
}
