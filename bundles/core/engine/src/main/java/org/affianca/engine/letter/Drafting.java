package org.affianca.engine.letter;

import java.time.Instant;
import org.affianca.api.CaseId;
import org.affianca.api.LetterId;
import org.affianca.api.letter.Letter;
import org.affianca.api.letter.LetterOrder;
import org.affianca.engine.access.Viewer;
import org.affianca.engine.casefile.CaseLock;
import org.affianca.engine.ground.Ground;

/** Begins a draft with what its template writes. */
final class Drafting {
    private final Ground ground;
    private final LetterMapper sql;
    private final LetterKeeping letters;
    private final Composing composing;
    private final CaseLock lock;

    Drafting(Ground ground, LetterKeeping letters, Composing composing) {
        this.ground = ground;
        this.sql = ground.sql(LetterMapper.class);
        this.letters = letters;
        this.composing = composing;
        this.lock = new CaseLock(ground.mappers());
    }

    Letter write(CaseId id, LetterOrder order) {
        ground.sight().mustWrite(id);
        Viewer viewer = ground.viewer();
        lock.hold(viewer.organisation(), id);
        Composing.Draft draft = composing.compose(id, order);
        lock.mustBeOpen(viewer.organisation(), id);
        LetterId letter = new LetterId(ground.ids().next());
        Instant now = ground.clock().instant();
        sql.write(
                viewer,
                letter,
                id,
                order,
                draft.form().version(),
                draft.person().id(),
                draft.composed().text(),
                now);
        letters.sections(viewer, letter, false, draft.composed().text().sections());
        letters.sections(viewer, letter, true, draft.composed().publicSections());
        ground.events().happened(new LetterWritten(id, letter));
        return letters.whole(viewer, letter);
    }
}
