package org.affianca.engine.duplicate;

import java.time.LocalDate;
import java.util.Optional;
import org.affianca.api.PersonId;
import org.affianca.api.Secrecy;
import org.affianca.api.person.FiscalCode;
import org.affianca.api.person.PersonSummary;

/** A row of core.person as the list of duplicates needs it. */
record PersonLine(
        PersonId id,
        String surname,
        String name,
        String surnameKey,
        String nameKey,
        Optional<String> fiscalCode,
        Optional<String> fiscalKey,
        Optional<LocalDate> birthDate,
        String municipality,
        Secrecy secrecy,
        boolean unsafeContacts) {
    Traits traits() {
        return new Traits(surnameKey, nameKey, birthDate, fiscalKey);
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
