package org.affianca.engine.cosigning;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.affianca.api.CaseId;
import org.affianca.api.NoteId;
import org.affianca.api.Secrecy;
import org.affianca.api.UserId;
import org.affianca.api.cosigning.StudentDraft;
import org.affianca.api.cosigning.StudentDraftData;
import org.affianca.api.cosigning.StudentDraftState;
import org.affianca.engine.access.Viewer;

/** A row of core.student_draft; {@code tutor} says whether the viewer is one of the student's tutors today. */
record DraftRow(
        long id,
        int version,
        CaseId caseId,
        long placementId,
        UserId studentId,
        String label,
        StudentDraftState state,
        String type,
        LocalDate onDay,
        String body,
        Secrecy secrecy,
        String words,
        Optional<Long> noteId,
        Instant changedAt,
        int tutor) {
    StudentDraft draft(Viewer viewer) {
        return new StudentDraft(
                id,
                version,
                caseId,
                placementId,
                studentId,
                label,
                state,
                new StudentDraftData(type, onDay, body, secrecy),
                words,
                noteId.map(NoteId::new),
                changedAt,
                isOf(viewer) && isOpen(),
                tutor == 1 && state == StudentDraftState.SUBMITTED);
    }

    boolean isOf(Viewer viewer) {
        return studentId.equals(viewer.user());
    }

    boolean isOpen() {
        return state != StudentDraftState.COSIGNED;
    }
}
