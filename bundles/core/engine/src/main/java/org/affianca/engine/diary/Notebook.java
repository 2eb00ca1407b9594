package org.affianca.engine.diary;

import java.time.Instant;
import java.time.LocalDate;
import org.affianca.api.CaseId;
import org.affianca.api.Page;
import org.affianca.api.Paging;
import org.affianca.api.diary.Diary;
import org.affianca.api.diary.Note;
import org.affianca.api.diary.NoteData;
import org.affianca.api.problem.Missing;
import org.affianca.engine.access.Viewer;
import org.affianca.engine.check.Cursor;
import org.affianca.engine.ground.Ground;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The diaries of all cases. */
@Component
public final class Notebook implements Diary {
    /** The place in the list: day, moment and id of the last note seen. */
    record After(LocalDate day, Instant at, long id) {}

    private final Ground ground;
    private final NoteMapper sql;
    private final Signing signing;

    @Activate
    public Notebook(@Reference Ground ground) {
        this.ground = ground;
        this.sql = ground.sql(NoteMapper.class);
        this.signing = new Signing(ground);
    }

    @Override
    public Note write(CaseId id, NoteData data) {
        return ground.within(() -> signing.sign(id, data));
    }

    @Override
    public Page<Note> notes(CaseId id, Paging paging) {
        After after = Cursor.read(
                        paging,
                        3,
                        key -> new After(
                                LocalDate.parse(key.get(0)), Instant.parse(key.get(1)), Long.parseLong(key.get(2))))
                .orElse(null);
        return ground.within(() -> {
            if (!ground.sight().sees(id)) {
                throw new Missing("case");
            }
            Viewer viewer = ground.viewer();
            ground.looks().seen("case-notes", id.value());
            return Cursor.page(
                    sql.newest(viewer, id, after, paging.limit() + 1),
                    paging,
                    NoteRow::cursor,
                    row -> row.note(viewer.user()));
        });
    }
}
