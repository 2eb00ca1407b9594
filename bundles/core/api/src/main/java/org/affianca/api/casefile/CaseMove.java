package org.affianca.api.casefile;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A change of state: to which, from which day, for which reason (code of list {@code taking-charge} when taken in charge,
 * {@code suspension-reason} when suspended, {@code closure-reason} and {@code exit-situation} when closed; empty where
 * none is asked), with a note.
 *
 * @param legalBasis code of list {@code legal-basis}, when taken in charge
 * @param review the day on which a suspension is looked at again
 * @param override why a coordinator closes although something is open; kept and shown
 */
public record CaseMove(
        CaseState to,
        LocalDate on,
        String reason,
        String situationAtExit,
        String note,
        String legalBasis,
        Optional<LocalDate> review,
        String override) {
    /** A move that needs none of the rest. */
    public CaseMove(CaseState to, LocalDate on, String reason, String situationAtExit, String note) {
        this(to, on, reason, situationAtExit, note, "", Optional.empty(), "");
    }

    /** Taking charge, for which the law wants a basis. */
    public static CaseMove charge(LocalDate on, String reason, String legalBasis) {
        return new CaseMove(CaseState.IN_CHARGE, on, reason, "", "", legalBasis, Optional.empty(), "");
    }

    /** Suspending until it is looked at again. */
    public static CaseMove suspend(LocalDate on, String reason, LocalDate review) {
        return new CaseMove(CaseState.SUSPENDED, on, reason, "", "", "", Optional.of(review), "");
    }
}
