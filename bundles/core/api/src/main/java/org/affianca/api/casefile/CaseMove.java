package org.affianca.api.casefile;

import java.time.LocalDate;

/**
 * A change of state: to which, from which day, for which reason (code of list {@code taking-charge} when taken in charge,
 * {@code closure-reason} and {@code exit-situation} when closed; empty where none is asked), with a note.
 */
public record CaseMove(CaseState to, LocalDate on, String reason, String situationAtExit, String note) {}
