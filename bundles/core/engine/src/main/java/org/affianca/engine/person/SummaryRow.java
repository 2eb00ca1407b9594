package org.affianca.engine.person;

import java.time.LocalDate;
import java.util.Optional;
import org.affianca.api.PersonId;
import org.affianca.api.Secrecy;
import org.affianca.api.person.FiscalCode;
import org.affianca.api.person.PersonSummary;
import org.affianca.engine.duplicate.Traits;

/** A row of core.person as lists need it, with the keys it is ordered by. */
record SummaryRow(
        PersonId id,
        String surname,
        String name,
        String surnameKey,
        String nameKey,
        Optional<String> fiscalCode,
        Optional<LocalDate> birthDate,
        String municipality,
        Secrecy secrecy,
        boolean unsafeContacts) {
    Traits traits() {
        return new Traits(
                surnameKey, nameKey, birthDate, fiscalCode.map(FiscalCode::new).map(FiscalCode::withoutHomocody));
    }

    /** Where a protected person lives is in no list. */
    PersonSummary summary() {
        return new PersonSummary(
                id,
                surname,
                name,
                fiscalCode.map(FiscalCode::new),
                birthDate,
                secrecy == Secrecy.ORDINARY ? municipality : "",
                secrecy,
                unsafeContacts);
    }
}
