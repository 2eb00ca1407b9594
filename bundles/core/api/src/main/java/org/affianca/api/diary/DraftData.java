package org.affianca.api.diary;

import java.time.LocalDate;
import java.util.Optional;
import org.affianca.api.NoteId;
import org.affianca.api.Secrecy;

/** A note as far as it is written: all may still be missing or wrong, only its length is bounded as the note's. */
public record DraftData(
        String type, Optional<LocalDate> on, String text, Secrecy secrecy, Shelf shelf, Optional<NoteId> addendumTo) {}
