package org.affianca.api.diary;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.affianca.api.CaseId;
import org.affianca.api.NoteId;
import org.affianca.api.Secrecy;

/**
 * A diary note, signed by its author and immutable since ({@code writtenAt}); what must be put right follows as an addendum ({@code addendumTo}).
 * {@code type} is a code of list {@code note-type}: interview, home-visit, phone-call, team-meeting, note.
 */
public record Note(
        NoteId id,
        CaseId caseId,
        String type,
        LocalDate on,
        String text,
        Secrecy secrecy,
        Shelf shelf,
        String author,
        boolean mine,
        Instant writtenAt,
        Optional<NoteId> addendumTo) {}
