package org.affianca.engine.diary;

import java.util.Optional;
import org.affianca.api.CaseId;
import org.affianca.api.NoteId;
import org.affianca.api.diary.Note;
import org.affianca.api.diary.NoteData;
import org.affianca.api.diary.Shelf;
import org.affianca.engine.access.Viewer;
import org.affianca.engine.casefile.CaseLock;
import org.affianca.engine.ground.Ground;

/** Writes a note for good: from now on it takes addenda only. Called within a transaction. */
final class Signing {
    private final Ground ground;
    private final NoteMapper sql;
    private final CaseLock lock;

    Signing(Ground ground) {
        this.ground = ground;
        this.sql = ground.sql(NoteMapper.class);
        this.lock = new CaseLock(ground.mappers());
    }

    Note sign(CaseId id, NoteData data) {
        ground.sight().mustWrite(id);
        Viewer viewer = ground.viewer();
        lock.hold(viewer.organisation(), id);
        Optional<NoteRow> first = data.addendumTo().flatMap(note -> sql.seen(viewer, id, note));
        NoteRules.of(data, first, viewer.today(), ground.codes()).orThrow();
        lock.mustBeOpen(viewer.organisation(), id);
        NoteId note = new NoteId(ground.ids().next());
        sql.insert(
                viewer.organisation(),
                note,
                id,
                data,
                viewer.user(),
                ground.clock().instant());
        if (data.standsOn() == Shelf.OWN) {
            ground.events().happened(new OwnNoteWritten(note));
        } else {
            ground.events().happened(new NoteWritten(id, note));
        }
        return sql.seen(viewer, id, note).orElseThrow().note(viewer.user());
    }
}
