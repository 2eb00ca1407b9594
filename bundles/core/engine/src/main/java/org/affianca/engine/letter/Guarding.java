package org.affianca.engine.letter;

import org.affianca.api.Because;
import org.affianca.api.CaseId;
import org.affianca.api.letter.Issuing;
import org.affianca.api.letter.Letter;
import org.affianca.api.problem.Refused;
import org.affianca.engine.ground.Ground;
import org.affianca.engine.leaf.Leaves;
import org.affianca.engine.leaf.Striking;

/** Keeps a letter from where somebody else could open it, and its address lines from telling where a person hides. */
final class Guarding {
    private final Ground ground;
    private final LetterMapper sql;
    private final Leaves leaves;

    Guarding(Ground ground, Leaves leaves) {
        this.ground = ground;
        this.sql = ground.sql(LetterMapper.class);
        this.leaves = leaves;
    }

    void mustBeSafe(Letter draft, Issuing issuing) {
        if (issuing.sent() && sql.unsafe(ground.viewer(), draft.person())) {
            throw new Refused(Because.of("contacts-unsafe"));
        }
        if (streets(draft.caseId()).finds(draft.text().addressee())) {
            throw new Refused(Because.of("addressee-is-protected"));
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
