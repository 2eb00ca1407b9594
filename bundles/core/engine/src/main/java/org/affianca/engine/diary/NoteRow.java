package org.affianca.engine.diary;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.affianca.api.CaseId;
import org.affianca.api.NoteId;
import org.affianca.api.Secrecy;
import org.affianca.api.UserId;
import org.affianca.api.diary.Note;
import org.affianca.api.diary.Shelf;
import org.affianca.engine.check.Cursor;

/** A row of core.note with the label of its author. */
record NoteRow(
        NoteId id,
        CaseId caseId,
        String type,
        LocalDate onDay,
        String body,
        Secrecy secrecy,
        Shelf shelf,
        UserId authorId,
        String author,
        Instant writtenAt,
        Optional<Long> addendumTo) {
    Note note(UserId reader) {
        return new Note(
                id,
                caseId,
                type,
                onDay,
                body,
                secrecy,
                shelf,
                author,
                authorId.equals(reader),
                writtenAt,
                addendumTo.map(NoteId::new));
    }

    String cursor() {
        return Cursor.of(onDay, writtenAt, id.value());
    }
}
