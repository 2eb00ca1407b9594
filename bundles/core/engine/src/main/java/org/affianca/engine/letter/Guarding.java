package org.affianca.engine.letter;

import java.util.List;
import java.util.stream.Stream;
import org.affianca.api.Because;
import org.affianca.api.CaseId;
import org.affianca.api.PersonId;
import org.affianca.api.Verdict;
import org.affianca.api.letter.Issuing;
import org.affianca.api.letter.Letter;
import org.affianca.api.parent.Matter;
import org.affianca.api.problem.Refused;
import org.affianca.engine.ground.Ground;
import org.affianca.engine.leaf.Leaves;
import org.affianca.engine.leaf.Striking;
import org.affianca.engine.parent.ParentGate;

/** Keeps a letter from whom it must not reach, and its address lines from telling where a person hides. */
final class Guarding {
    private final Ground ground;
    private final LetterMapper sql;
    private final Leaves leaves;
    private final ParentGate gate;

    Guarding(Ground ground, Leaves leaves) {
        this.ground = ground;
        this.sql = ground.sql(LetterMapper.class);
        this.leaves = leaves;
        this.gate = new ParentGate(ground);
    }

    void mustBeSafe(Letter draft, Issuing issuing) {
        if (issuing.sent() && sql.unsafe(ground.viewer(), draft.person())) {
            throw new Refused(Because.of("contacts-unsafe"));
        }
        if (streets(draft.caseId()).finds(draft.text().addressee())) {
            throw new Refused(Because.of("addressee-is-protected"));
        }
        if (issuing.toThePerson()) {
            mustBeLeftToThem(draft);
        }
    }

    /** To a parent whom an order limits about anybody of the case a coordinator issues the letter, or nobody does. */
    private void mustBeLeftToThem(Letter draft) {
        List<PersonId> others = sql.members(ground.viewer(), draft.caseId());
        List<Because> against = gate.against(draft.person(), others, Matter.NEWS);
        if (!against.isEmpty() && !gate.mayLet(draft.caseId())) {
            throw new Refused(
                    new Verdict.No(Stream.concat(against.stream(), Stream.of(Because.of("letter-needs-coordinator")))
                            .toList()));
        }
    }

    /** The address lines as they may be printed now, whenever they were written. */
    String addressee(Letter letter) {
        return streets(letter.caseId()).strike(letter.text().addressee()).text();
    }

    private Striking streets(CaseId file) {
        return Striking.of(leaves.guardedStreets(file));
    }
}
