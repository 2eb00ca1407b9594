package org.affianca.api.casefile;

import org.affianca.api.CaseId;
import org.affianca.api.UserId;
import org.affianca.api.Verdict;
import org.affianca.api.time.Period;
import org.osgi.annotation.versioning.ProviderType;

/** Opens, moves and staffs case files. */
@ProviderType
public interface CaseDesk {
    /** Opens a case; the actor becomes its manager. An open case of the same holder in the organisation is refused. */
    CaseFile open(CaseOpening opening);

    /** Moves the case on; no when work is still open at closing, with the list of it. */
    Verdict move(CaseId id, int version, CaseMove move);

    /** Puts a member of staff into the team from a day on; a new manager ends the one before. */
    CaseFile assign(CaseId id, int version, UserId who, String role, Period period);

    /** Ends somebody's place in the team on a day. */
    CaseFile release(CaseId id, int version, UserId who, java.time.LocalDate lastDay);
}
