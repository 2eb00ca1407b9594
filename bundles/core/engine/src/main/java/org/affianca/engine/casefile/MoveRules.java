package org.affianca.engine.casefile;

import java.time.LocalDate;
import org.affianca.api.casefile.CaseMove;
import org.affianca.api.casefile.CaseState;
import org.affianca.api.problem.Flaw;
import org.affianca.engine.check.Codes;
import org.affianca.engine.check.Flaws;

/** What a move of a case must say: when, and why where a reason is asked. */
final class MoveRules {
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
        return flaws;
    }

    private static void reason(Flaws flaws, CaseState from, CaseMove move) {
        boolean first = from == CaseState.DRAFT || from == CaseState.ASSIGNED;
        if (move.to() == CaseState.CLOSED) {
            flaws.code("/reason", "closure-reason", move.reason());
        } else if (move.to() == CaseState.IN_CHARGE && first) {
            flaws.code("/reason", "taking-charge", move.reason());
        } else {
            flaws.when(!move.reason().isEmpty(), "/reason", "not-asked-here");
        }
    }
}
