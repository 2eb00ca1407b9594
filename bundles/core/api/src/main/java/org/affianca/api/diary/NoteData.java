package org.affianca.api.diary;

import java.time.LocalDate;
import java.util.Optional;
import org.affianca.api.NoteId;
import org.affianca.api.Secrecy;

/**
 * What is written: type, day it speaks of (not in the future), 1 to 20000 characters, how secret, and to which note.
 *
 * @param shelf absent means the record; an addendum stands where its note stands
 */
public record NoteData(
        String type, LocalDate on, String text, Secrecy secrecy, Optional<NoteId> addendumTo, Optional<Shelf> shelf) {
    /** A note of the record. */
    public NoteData(String type, LocalDate on, String text, Secrecy secrecy, Optional<NoteId> addendumTo) {
        this(type, on, text, secrecy, addendumTo, Optional.empty());
    }

    public Shelf standsOn() {
        return shelf.orElse(Shelf.RECORD);
    }
}
