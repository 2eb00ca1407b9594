package org.affianca.engine.letter;

import java.util.List;
import org.affianca.api.Because;
import org.affianca.api.LetterId;
import org.affianca.api.letter.Letter;
import org.affianca.api.letter.LetterSection;
import org.affianca.api.letter.LetterState;
import org.affianca.api.problem.Missing;
import org.affianca.api.problem.Refused;
import org.affianca.engine.access.Viewer;
import org.affianca.engine.casefile.CaseLock;
import org.affianca.engine.ground.Ground;

/** Letters whole, for the ones who may read them; and the draft one may act on. */
final class LetterKeeping {
    private final Ground ground;
    private final LetterMapper sql;
    private final CaseLock lock;

    LetterKeeping(Ground ground) {
        this.ground = ground;
        this.sql = ground.sql(LetterMapper.class);
        this.lock = new CaseLock(ground.mappers());
    }

    Letter whole(Viewer viewer, LetterId id) {
        return whole(viewer, sql.seen(viewer, id).orElseThrow(() -> new Missing("letter")));
    }

    Letter whole(Viewer viewer, LetterRow row) {
        return row.letter(sql.sections(viewer, row.id()), ground.sight().mayWrite(row.caseId()));
    }

    /** The draft as it stands, when the actor writes in its case and read this version of it; its case is held. */
    Letter draft(Viewer viewer, LetterId id, int version) {
        LetterRow row = sql.seen(viewer, id).orElseThrow(() -> new Missing("letter"));
        ground.sight().mustWrite(row.caseId());
        lock.hold(viewer.organisation(), row.caseId());
        Letter now = whole(viewer, id);
        if (now.version() != version) {
            throw sql.changed(viewer.organisation(), id).stale();
        }
        if (now.state() != LetterState.DRAFT) {
            throw new Refused(Because.of("letter-is-closed", "state", "letter-state." + now.state()));
        }
        lock.mustBeOpen(viewer.organisation(), row.caseId());
        return now;
    }

    void sections(Viewer viewer, LetterId id, boolean forPublic, List<LetterSection> sections) {
        if (!sections.isEmpty()) {
            sql.addSections(viewer, id, forPublic, sections);
        }
    }

    /** What an act answers; stale when somebody else came first. */
    Letter after(Viewer viewer, LetterId id, int changed) {
        if (changed == 0) {
            throw sql.changed(viewer.organisation(), id).stale();
        }
        return whole(viewer, id);
    }
}
