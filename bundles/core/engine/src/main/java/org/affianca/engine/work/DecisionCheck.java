package org.affianca.engine.work;

import java.time.LocalDate;
import java.util.Optional;
import org.affianca.api.Code;
import org.affianca.api.catalogue.Stage;
import org.affianca.api.catalogue.Step;
import org.affianca.api.work.Decision;
import org.affianca.api.work.StepTaken;
import org.affianca.engine.check.Flaws;

/** Whether a decision carries what its step asks for, in an order of days that can be. */
final class DecisionCheck {
    private static final int NOTE = 2000;
    /** A step may be decided ahead of its day, such as a suspension from next Monday, but not by a slip of the year. */
    private static final int DAYS_AHEAD = 31;

    private final LocalDate today;

    DecisionCheck(LocalDate today) {
        this.today = today;
    }

    void check(Flaws flaws, Subject subject, Step to, Decision by) {
        flaws.optionalProse("/note", by.note(), NOTE)
                .when(to.asks().contains("note") && by.note().isBlank(), "/note", "required")
                .when(to.asks().contains("until") && by.until().isEmpty(), "/until", "required");
        flaws.plausible("/on", by.on()).when(by.on().isAfter(today.plusDays(DAYS_AHEAD)), "/on", "too-far-ahead");
        lastDay(subject)
                .filter(day -> by.on().isBefore(day) && to.stage() != Stage.VOID)
                .ifPresent(day -> flaws.add(org.affianca.api.problem.Flaw.at("/on", "before-last-step", "day", day)));
        outcome(flaws, to, by.outcome());
        until(flaws, subject, to, by);
    }

    private static void outcome(Flaws flaws, Step to, Optional<Code> outcome) {
        if (outcome.isEmpty()) {
            flaws.when(!to.outcomes().isEmpty(), "/outcome", "required");
        } else {
            flaws.when(!to.outcomes().contains(outcome.get().value()), "/outcome", "unknown-code");
        }
    }

    private static void until(Flaws flaws, Subject subject, Step to, Decision by) {
        boolean starts = to.stage() == Stage.RUNNING
                && subject.steps().stream().noneMatch(step -> step.stage() == Stage.RUNNING);
        LocalDate from = starts ? by.on() : subject.row().fromDay();
        by.until().ifPresent(until -> flaws.plausible("/until", until)
                .when(!to.asks().contains("until"), "/until", "not-asked")
                .when(until.isBefore(from), "/until", "ends-before-it-begins"));
        boolean startsAfterEnd = starts
                && by.until().isEmpty()
                && subject.row().untilDay().map(last -> last.isBefore(by.on())).orElse(false);
        flaws.when(startsAfterEnd, "/on", "starts-after-end");
    }

    /** The day a draft was begun binds nobody: a work entered after the fact was signed before its first day. */
    private static Optional<LocalDate> lastDay(Subject subject) {
        return subject.steps().stream()
                .filter(step -> step.stage() != Stage.DRAFT)
                .map(StepTaken::on)
                .reduce((first, second) -> second);
    }
}
