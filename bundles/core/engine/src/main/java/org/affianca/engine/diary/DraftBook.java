package org.affianca.engine.diary;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.affianca.api.CaseId;
import org.affianca.api.DraftId;
import org.affianca.api.Page;
import org.affianca.api.Paging;
import org.affianca.api.diary.Draft;
import org.affianca.api.diary.DraftData;
import org.affianca.api.diary.Drafts;
import org.affianca.api.diary.Note;
import org.affianca.api.problem.Flaw;
import org.affianca.api.problem.Invalid;
import org.affianca.api.problem.Missing;
import org.affianca.engine.access.Viewer;
import org.affianca.engine.check.Cursor;
import org.affianca.engine.ground.Ground;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The notes that everybody is writing, each seen by its author only. */
@Component
public final class DraftBook implements Drafts {
    /** The place in the list: moment and id of the last draft seen. */
    record After(Instant at, long id) {}

    private final Ground ground;
    private final DraftMapper sql;
    private final NoteMapper notes;
    private final Signing signing;

    @Activate
    public DraftBook(@Reference Ground ground) {
        this.ground = ground;
        this.sql = ground.sql(DraftMapper.class);
        this.notes = ground.sql(NoteMapper.class);
        this.signing = new Signing(ground);
    }

    @Override
    public Draft begin(CaseId id, DraftData data) {
        return ground.within(() -> {
            ground.sight().mustWrite(id);
            Viewer viewer = ground.viewer();
            check(viewer, id, data);
            DraftId draft = new DraftId(ground.ids().next());
            sql.insert(viewer, draft, id, data, ground.clock().instant());
            return sql.find(viewer, draft).orElseThrow().draft();
        });
    }

    @Override
    public Draft save(DraftId id, int version, DraftData data) {
        return ground.within(() -> {
            Viewer viewer = ground.viewer();
            DraftRow row = mine(viewer, id, version);
            check(viewer, row.caseId(), data);
            if (sql.update(viewer, id, version, data, ground.clock().instant()) == 0) {
                throw sql.changed(viewer, id).stale();
            }
            return sql.find(viewer, id).orElseThrow().draft();
        });
    }

    @Override
    public void discard(DraftId id, int version) {
        ground.transactions().run(() -> {
            Viewer viewer = ground.viewer();
            mine(viewer, id, version);
            drop(viewer, id, version);
        });
    }

    @Override
    public Note sign(DraftId id, int version) {
        return ground.within(() -> {
            Viewer viewer = ground.viewer();
            DraftRow row = mine(viewer, id, version);
            Note note = signing.sign(
                    row.caseId(), row.note(row.onDay().orElseThrow(() -> new Invalid(Flaw.at("/on", "required")))));
            drop(viewer, id, version);
            return note;
        });
    }

    @Override
    public Optional<Draft> find(DraftId id) {
        return ground.within(() -> sql.find(ground.viewer(), id).map(DraftRow::draft));
    }

    @Override
    public List<Draft> ofCase(CaseId id) {
        return ground.within(() -> {
            if (!ground.sight().sees(id)) {
                throw new Missing("case");
            }
            return sql.ofCase(ground.viewer(), id).stream().map(DraftRow::draft).toList();
        });
    }

    @Override
    public Page<Draft> all(Paging paging) {
        After after = Cursor.read(paging, 2, key -> new After(Instant.parse(key.get(0)), Long.parseLong(key.get(1))))
                .orElse(null);
        return ground.within(() -> Cursor.page(
                sql.newest(ground.viewer(), after, paging.limit() + 1), paging, DraftRow::cursor, DraftRow::draft));
    }

    private DraftRow mine(Viewer viewer, DraftId id, int version) {
        DraftRow row = sql.find(viewer, id).orElseThrow(() -> new Missing("draft"));
        if (row.version() != version) {
            throw sql.changed(viewer, id).stale();
        }
        return row;
    }

    private void check(Viewer viewer, CaseId of, DraftData data) {
        boolean seen =
                data.addendumTo().flatMap(note -> notes.seen(viewer, of, note)).isPresent();
        NoteRules.of(data, seen, viewer.today(), ground.codes()).orThrow();
    }

    private void drop(Viewer viewer, DraftId id, int version) {
        if (sql.delete(viewer, id, version) == 0) {
            throw sql.changed(viewer, id).stale();
        }
    }
}
