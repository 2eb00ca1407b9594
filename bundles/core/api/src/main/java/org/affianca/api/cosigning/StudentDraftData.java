package org.affianca.api.cosigning;

import java.time.LocalDate;
import org.affianca.api.Secrecy;

/** What a student writes for the diary: as {@link org.affianca.api.diary.NoteData}, without addenda. */
public record StudentDraftData(String type, LocalDate on, String text, Secrecy secrecy) {}
