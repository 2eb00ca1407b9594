package org.affianca.engine.casefile;

import java.time.LocalDate;
import org.affianca.api.casefile.CaseMove;
import org.affianca.api.casefile.CaseState;
import org.affianca.api.problem.Flaw;
import org.affianca.engine.check.Codes;
import org.affianca.engine.check.Flaws;

/** What a move of a case must say: when, and why where a reason is asked. */
final class MoveRules {
    /** A suspension that nobody looks at for longer is a case forgotten. */
    private static final int LONGEST_SUSPENSION_IN_YEARS = 2;

    private MoveRules() {}

    static Flaws of(CaseState from, CaseMove move, LocalDate lastStep, LocalDate today, Codes codes) {
        Flaws flaws = new Flaws(codes);
        flaws.when(move.on().isAfter(today), "/on", "in-the-future");
        if (move.on().isBefore(lastStep)) {
            flaws.add(Flaw.at("/on", "before-the-last-step", "day", lastStep));
        }
        reason(flaws, from, move);
        if (move.to() == CaseState.CLOSED) {
            flaws.code("/situationAtExit", "exit-situation", move.situationAtExit());
        } else {
            flaws.when(!move.situationAtExit().isEmpty(), "/situationAtExit", "not-asked-here");
        }
        boolean again = from == CaseState.CLOSED;
        if (again || move.to() == CaseState.ARCHIVED) {
            flaws.prose("/note", move.note(), 2000);
        } else {
            flaws.optionalProse("/note", move.note(), 2000);
        }
        review(flaws, move);
        flaws.optionalProse("/override", move.override(), 2000);
        flaws.when(move.to().isOpen() && !move.override().isEmpty(), "/override", "not-asked-here");
        return flaws;
    }

    private static void reason(Flaws flaws, CaseState from, CaseMove move) {
        boolean taken = move.to() == CaseState.IN_CHARGE && from != CaseState.SUSPENDED;
        if (move.to() == CaseState.CLOSED) {
            flaws.code("/reason", "closure-reason", move.reason());
        } else if (move.to() == CaseState.SUSPENDED) {
            flaws.code("/reason", "suspension-reason", move.reason());
        } else if (taken) {
            flaws.code("/reason", "taking-charge", move.reason());
        } else {
            flaws.when(!move.reason().isEmpty(), "/reason", "not-asked-here");
        }
        if (taken) {
            flaws.code("/legalBasis", "legal-basis", move.legalBasis());
        } else {
            flaws.when(!move.legalBasis().isEmpty(), "/legalBasis", "not-asked-here");
        }
    }

    private static void review(Flaws flaws, CaseMove move) {
        if (move.to() != CaseState.SUSPENDED) {
            flaws.when(move.review().isPresent(), "/review", "not-asked-here");
            return;
        }
        move.review()
                .ifPresentOrElse(
                        day -> flaws.when(
                                !day.isAfter(move.on())
                                        || day.isAfter(move.on().plusYears(LONGEST_SUSPENSION_IN_YEARS)),
                                "/review",
                                "review-out-of-range"),
                        () -> flaws.add(Flaw.at("/review", "required")));
    }
}
