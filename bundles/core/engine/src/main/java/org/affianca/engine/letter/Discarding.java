package org.affianca.engine.letter;

import org.affianca.api.LetterId;
import org.affianca.api.letter.Letter;
import org.affianca.engine.access.Viewer;
import org.affianca.engine.check.Flaws;
import org.affianca.engine.ground.Ground;

/** Gives a draft up; its text stays readable. */
final class Discarding {
    private final Ground ground;
    private final LetterMapper sql;
    private final LetterKeeping letters;

    Discarding(Ground ground, LetterKeeping letters) {
        this.ground = ground;
        this.sql = ground.sql(LetterMapper.class);
        this.letters = letters;
    }

    Letter discard(LetterId id, int version, String reason) {
        Viewer viewer = ground.viewer();
        Letter draft = letters.draft(viewer, id, version);
        new Flaws(ground.codes()).prose("/reason", reason, 1000).orThrow();
        int changed = sql.discard(viewer, id, version, reason, ground.clock().instant());
        if (changed > 0) {
            ground.events().happened(new LetterDiscarded(draft.caseId(), id));
        }
        return letters.after(viewer, id, changed);
    }
}
