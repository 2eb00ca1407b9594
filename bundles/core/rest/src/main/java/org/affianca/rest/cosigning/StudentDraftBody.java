package org.affianca.rest.cosigning;

import java.time.Instant;
import java.util.Optional;
import org.affianca.api.CaseId;
import org.affianca.api.NoteId;
import org.affianca.api.UserId;
import org.affianca.api.cosigning.StudentDraft;
import org.affianca.api.cosigning.StudentDraftData;
import org.affianca.api.cosigning.StudentDraftState;
import org.affianca.rest.answer.Versioned;

/** A student's draft as read. */
public record StudentDraftBody(
        long id,
        int version,
        CaseId caseId,
        long placement,
        UserId student,
        String studentLabel,
        StudentDraftState state,
        StudentDraftData data,
        String words,
        Optional<NoteId> note,
        Instant changedAt,
        boolean mayChange,
        boolean mayCosign)
        implements Versioned {
    static StudentDraftBody of(StudentDraft draft) {
        return new StudentDraftBody(
                draft.id(),
                draft.version(),
                draft.caseId(),
                draft.placement(),
                draft.student(),
                draft.studentLabel(),
                draft.state(),
                draft.data(),
                draft.words(),
                draft.note(),
                draft.changedAt(),
                draft.mayChange(),
                draft.mayCosign());
    }
}
