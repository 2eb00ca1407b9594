package org.affianca.engine.letter;

import org.affianca.api.LetterId;
import org.affianca.api.letter.Letter;
import org.affianca.api.letter.LetterText;
import org.affianca.engine.access.Viewer;
import org.affianca.engine.ground.Ground;

/** Replaces the text of a draft. */
final class Rewriting {
    private final Ground ground;
    private final LetterMapper sql;
    private final LetterKeeping letters;

    Rewriting(Ground ground, LetterKeeping letters) {
        this.ground = ground;
        this.sql = ground.sql(LetterMapper.class);
        this.letters = letters;
    }

    Letter rewrite(LetterId id, int version, LetterText text) {
        Viewer viewer = ground.viewer();
        Letter draft = letters.draft(viewer, id, version);
        OrderRules.of(text, ground.codes()).orThrow();
        int changed = sql.rewrite(viewer, id, version, text, ground.clock().instant());
        if (changed > 0) {
            sql.clearSections(viewer, id);
            letters.sections(viewer, id, false, text.sections());
            ground.events().happened(new LetterRewritten(draft.caseId(), id));
        }
        return letters.after(viewer, id, changed);
    }
}
