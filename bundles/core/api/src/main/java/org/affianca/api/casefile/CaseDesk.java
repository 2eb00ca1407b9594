package org.affianca.api.casefile;

import java.time.LocalDate;
import org.affianca.api.CaseId;
import org.affianca.api.PersonId;
import org.affianca.api.UserId;
import org.affianca.api.Verdict;
import org.affianca.api.time.Period;
import org.osgi.annotation.versioning.ProviderType;

/** Opens, moves and staffs case files. */
@ProviderType
public interface CaseDesk {
    /** Opens a case; the actor becomes its manager. An open case of the same holder in the organisation is refused. */
    CaseFile open(CaseOpening opening);

    /**
     * Moves the case on; no when something is still open at closing, with the list of it, unless a coordinator overrides
     * that with a reason. Reopening begins a new episode of the same file.
     */
    Verdict move(CaseId id, int version, CaseMove move);

    /** Puts a member of staff into the team from a day on; a new manager ends the one before. */
    CaseFile assign(CaseId id, int version, UserId who, String role, Period period);

    /** Ends somebody's place in the team on a day. */
    CaseFile release(CaseId id, int version, UserId who, LocalDate lastDay);

    /** Takes a person into the file from a day on. */
    CaseFile join(CaseId id, int version, PersonId who, LocalDate from);

    /** Somebody no longer belongs to the file after a day; the holder stays. */
    CaseFile leave(CaseId id, int version, PersonId who, LocalDate lastDay);

    /** Calls an area in from a day on, whether it has work there or not. */
    CaseFile involve(CaseId id, int version, String area, LocalDate from, String remark);

    /** An area that was called in no longer follows the case after a day. */
    CaseFile dismiss(CaseId id, int version, String area, LocalDate lastDay);
}
