package org.affianca.rest.drafts;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.affianca.api.CaseId;
import org.affianca.api.DraftId;
import org.affianca.api.NoteId;
import org.affianca.api.Secrecy;
import org.affianca.api.diary.Draft;
import org.affianca.api.diary.Shelf;
import org.affianca.rest.answer.Versioned;

/** A note that is being written, as read. */
public record DraftBody(
        DraftId id,
        int version,
        CaseId caseId,
        String type,
        Optional<LocalDate> on,
        String text,
        Secrecy secrecy,
        Shelf shelf,
        Optional<NoteId> addendumTo,
        Instant savedAt)
        implements Versioned {
    static DraftBody of(Draft draft) {
        return new DraftBody(
                draft.id(),
                draft.version(),
                draft.caseId(),
                draft.data().type(),
                draft.data().on(),
                draft.data().text(),
                draft.data().secrecy(),
                draft.data().shelf(),
                draft.data().addendumTo(),
                draft.savedAt());
    }
}
