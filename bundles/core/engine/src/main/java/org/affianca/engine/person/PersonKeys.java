package org.affianca.engine.person;

import java.util.Optional;
import org.affianca.api.person.FiscalCode;
import org.affianca.api.person.PersonData;

/** What follows from a person's data and is kept beside it, for order and search. */
record PersonKeys(String surname, String name, Optional<String> fiscal, boolean unsafe) {
    static PersonKeys of(PersonData data) {
        return new PersonKeys(
                Names.key(data.surname()),
                Names.key(data.name()),
                data.fiscalCode().map(FiscalCode::withoutHomocody),
                data.contactPoints().stream().anyMatch(point -> !point.safe()));
    }
}
