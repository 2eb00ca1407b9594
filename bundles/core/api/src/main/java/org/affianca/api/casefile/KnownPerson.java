package org.affianca.api.casefile;

import java.util.List;
import org.affianca.api.PersonId;
import org.affianca.api.person.FiscalCode;

/**
 * A person found by fiscal code.
 *
 * @param code without homocody ({@link FiscalCode#withoutHomocody()})
 * @param cases the open ones they belong to today, those they head first, then the newest
 */
public record KnownPerson(FiscalCode code, PersonId id, String label, List<KnownCase> cases) {
    public KnownPerson {
        cases = List.copyOf(cases);
    }
}
