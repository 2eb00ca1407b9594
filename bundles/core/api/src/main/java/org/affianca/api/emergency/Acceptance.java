package org.affianca.api.emergency;

import java.util.List;
import java.util.Optional;
import org.affianca.api.CaseId;
import org.affianca.api.PersonId;

/**
 * How a unit takes an emergency over. Who was found or entered in the register by now is named; a case is opened for
 * them, or one that is there is linked, or neither.
 *
 * @param persons at most 20; the first is the holder of a new case
 * @param caseId the case it belongs to; not together with {@code open}
 * @param note at most 2000 characters, may be empty
 */
public record Acceptance(List<PersonId> persons, Optional<CaseId> caseId, Optional<NewCase> open, String note) {
    public Acceptance {
        persons = List.copyOf(persons);
    }
}
