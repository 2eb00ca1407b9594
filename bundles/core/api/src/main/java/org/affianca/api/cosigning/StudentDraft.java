package org.affianca.api.cosigning;

import java.time.Instant;
import java.util.Optional;
import org.affianca.api.CaseId;
import org.affianca.api.NoteId;
import org.affianca.api.UserId;

/**
 * A student's draft for the diary of a case.
 *
 * @param placement the undertaking under which the student is here
 * @param words what the tutor said when returning it
 * @param note what it became
 */
public record StudentDraft(
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
        boolean mayCosign) {}
