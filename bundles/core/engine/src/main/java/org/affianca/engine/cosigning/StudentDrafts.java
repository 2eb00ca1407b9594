package org.affianca.engine.cosigning;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.affianca.api.Because;
import org.affianca.api.CaseId;
import org.affianca.api.NoteId;
import org.affianca.api.Page;
import org.affianca.api.Paging;
import org.affianca.api.cosigning.Cosigning;
import org.affianca.api.cosigning.StudentDraft;
import org.affianca.api.cosigning.StudentDraftData;
import org.affianca.api.cosigning.StudentDraftState;
import org.affianca.api.diary.Diary;
import org.affianca.api.diary.NoteData;
import org.affianca.api.event.CaseEvent;
import org.affianca.api.problem.Forbidden;
import org.affianca.api.problem.Missing;
import org.affianca.api.problem.Refused;
import org.affianca.engine.access.Viewer;
import org.affianca.engine.casefile.CaseLock;
import org.affianca.engine.check.Cursor;
import org.affianca.engine.check.Flaws;
import org.affianca.engine.ground.Ground;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The drafts of students; the tutor's signature is the tutor's own note in the diary. */
@Component
public final class StudentDrafts implements Cosigning {
    private final Ground ground;
    private final Diary diary;
    private final DraftMapper sql;
    private final CaseLock lock;

    @Activate
    public StudentDrafts(@Reference Ground ground, @Reference Diary diary) {
        this.ground = ground;
        this.diary = diary;
        this.sql = ground.sql(DraftMapper.class);
        this.lock = new CaseLock(ground.mappers());
    }

    @Override
    public List<Long> placements() {
        return ground.within(() -> sql.placements(ground.viewer()));
    }

    @Override
    public StudentDraft write(CaseId id, StudentDraftData data) {
        return ground.within(() -> {
            Viewer viewer = ground.viewer();
            mustSee(id);
            mustSeeByRight(id);
            long placement = sql.placements(viewer).stream()
                    .findFirst()
                    .orElseThrow(() -> new Forbidden("writing drafts as a student"));
            lock.hold(viewer.organisation(), id);
            check(data, viewer);
            lock.mustBeOpen(viewer.organisation(), id);
            long draft = ground.ids().next();
            sql.insert(viewer, draft, id, placement, data, ground.clock().instant());
            ground.events().happened(new StudentDraftSubmitted(id, draft));
            return seen(viewer, draft).draft(viewer);
        });
    }

    @Override
    public StudentDraft change(long draft, int version, StudentDraftData data) {
        return ground.within(() -> {
            Viewer viewer = ground.viewer();
            DraftRow before = seen(viewer, draft);
            if (!before.isOf(viewer)) {
                throw new Forbidden("changing this draft");
            }
            mustBe(viewer, before, version, before.isOpen());
            check(data, viewer);
            return moved(
                    viewer,
                    before,
                    new StudentDraftSubmitted(before.caseId(), draft),
                    () -> sql.rewrite(
                            viewer, draft, version, data, ground.clock().instant()));
        });
    }

    @Override
    public StudentDraft cosign(long draft, int version) {
        return ground.within(() -> {
            Viewer viewer = ground.viewer();
            DraftRow before = withTutor(viewer, draft, version);
            StudentDraftData data = before.draft(viewer).data();
            NoteId note = diary.write(
                            before.caseId(),
                            new NoteData(data.type(), data.on(), data.text(), data.secrecy(), Optional.empty()))
                    .id();
            return answered(viewer, before, StudentDraftState.COSIGNED, "", Optional.of(note));
        });
    }

    @Override
    public StudentDraft returned(long draft, int version, String words) {
        return ground.within(() -> {
            Viewer viewer = ground.viewer();
            DraftRow before = withTutor(viewer, draft, version);
            new Flaws(ground.codes()).prose("/words", words, 2000).orThrow();
            return answered(viewer, before, StudentDraftState.RETURNED, words.strip(), Optional.empty());
        });
    }

    @Override
    public List<StudentDraft> ofCase(CaseId id) {
        return ground.within(() -> {
            Viewer viewer = ground.viewer();
            mustSee(id);
            ground.looks().seen("case-drafts", id.value());
            return sql.ofCase(viewer, id).stream().map(row -> row.draft(viewer)).toList();
        });
    }

    @Override
    public Page<StudentDraft> waiting(Paging paging) {
        Long after = Cursor.read(paging, 1, key -> Long.valueOf(key.get(0))).orElse(null);
        return ground.within(() -> {
            Viewer viewer = ground.viewer();
            List<DraftRow> rows = sql.waiting(viewer, after, paging.limit() + 1);
            ground.looks().searched("student-draft", Math.min(rows.size(), paging.limit()));
            return Cursor.page(rows, paging, row -> Cursor.of(row.id()), row -> row.draft(viewer));
        });
    }

    private DraftRow withTutor(Viewer viewer, long draft, int version) {
        DraftRow before = seen(viewer, draft);
        if (before.tutor() == 0) {
            throw new Forbidden("answering this draft");
        }
        ground.sight().mustWrite(before.caseId());
        mustBe(viewer, before, version, before.state() == StudentDraftState.SUBMITTED);
        return before;
    }

    private void mustBe(Viewer viewer, DraftRow before, int version, boolean allowed) {
        if (before.version() != version) {
            throw sql.changed(viewer, before.id()).stale();
        }
        if (!allowed) {
            throw new Refused(Because.of("draft-not-with-you"));
        }
    }

    private StudentDraft answered(
            Viewer viewer, DraftRow before, StudentDraftState state, String words, Optional<NoteId> note) {
        CaseEvent event = state == StudentDraftState.COSIGNED
                ? new StudentDraftCosigned(before.caseId(), before.id())
                : new StudentDraftReturned(before.caseId(), before.id());
        return moved(
                viewer,
                before,
                event,
                () -> sql.answer(
                        viewer,
                        before.id(),
                        before.version(),
                        state,
                        words,
                        note,
                        ground.clock().instant()));
    }

    private StudentDraft moved(Viewer viewer, DraftRow before, CaseEvent event, Supplier<Integer> writing) {
        if (writing.get() == 0) {
            throw sql.changed(viewer, before.id()).stale();
        }
        ground.events().happened(event);
        return seen(viewer, before.id()).draft(viewer);
    }

    private void check(StudentDraftData data, Viewer viewer) {
        new Flaws(ground.codes())
                .code("/type", "note-type", data.type())
                .past("/on", data.on(), viewer.today())
                .prose("/text", data.text(), 20_000)
                .orThrow();
    }

    private DraftRow seen(Viewer viewer, long draft) {
        return sql.seen(viewer, draft).orElseThrow(() -> new Missing("student-draft"));
    }

    /** Whoever looks through a broken glass writes nothing. */
    private void mustSeeByRight(CaseId id) {
        if (!ground.sight().seesByRight(id)) {
            throw new Forbidden("writing to this case");
        }
    }

    private void mustSee(CaseId id) {
        if (!ground.sight().sees(id)) {
            throw new Missing("case");
        }
    }
}
