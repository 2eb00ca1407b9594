package org.affianca.api.diary;

import java.time.LocalDate;
import java.util.Optional;
import org.affianca.api.NoteId;
import org.affianca.api.Secrecy;

/** What is written: type, day it speaks of (not in the future), 1 to 20000 characters, how secret, and to which note. */
public record NoteData(String type, LocalDate on, String text, Secrecy secrecy, Optional<NoteId> addendumTo) {}
