package org.affianca.engine.diary;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.affianca.api.CaseId;
import org.affianca.api.DraftId;
import org.affianca.api.NoteId;
import org.affianca.api.Secrecy;
import org.affianca.api.diary.Draft;
import org.affianca.api.diary.DraftData;
import org.affianca.api.diary.NoteData;
import org.affianca.api.diary.Shelf;
import org.affianca.engine.check.Cursor;

/** A row of core.note_draft. */
record DraftRow(
        DraftId id,
        int version,
        CaseId caseId,
        String type,
        Optional<LocalDate> onDay,
        String body,
        Secrecy secrecy,
        Shelf shelf,
        Optional<Long> addendumTo,
        Instant changedAt) {
    Draft draft() {
        return new Draft(
                id,
                version,
                caseId,
                new DraftData(type, onDay, body, secrecy, shelf, addendumTo.map(NoteId::new)),
                changedAt);
    }

    NoteData note(LocalDate on) {
        return new NoteData(type, on, body, secrecy, addendumTo.map(NoteId::new), Optional.of(shelf));
    }

    String cursor() {
        return Cursor.of(changedAt, id.value());
    }
}
