package org.affianca.api.retention;

import java.time.LocalDate;
import java.util.Optional;
import org.affianca.api.CaseId;
import org.affianca.api.UnitId;

/**
 * A file on the list of a disposal; what remains of it once it is gone.
 *
 * @param years for which its class was kept when it was proposed
 * @param keptBecause why it was taken off the list; a word of ours, or what somebody wrote
 * @param rows how many rows of the database were removed
 * @param documents how many documents among them
 * @param persons how many people's records went with it, for they stood nowhere else
 */
public record DisposedFile(
        CaseId caseId,
        String number,
        UnitId unit,
        String archiveClass,
        int years,
        LocalDate openedOn,
        LocalDate closedOn,
        State state,
        String keptBecause,
        Optional<LocalDate> goneOn,
        int rows,
        int documents,
        int persons) {

    /** What becomes of the file. */
    public enum State {
        LISTED,
        /** Taken off the list; the file stays as it is. */
        KEPT,
        GONE
    }
}
