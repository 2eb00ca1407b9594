package org.affianca.api.person;

import java.time.LocalDate;
import java.util.Optional;
import org.affianca.api.PersonId;
import org.affianca.api.Secrecy;

/** A person in a list: enough to tell namesakes apart. */
public record PersonSummary(
        PersonId id,
        String surname,
        String name,
        Optional<FiscalCode> fiscalCode,
        Optional<LocalDate> birthDate,
        String municipality,
        Secrecy secrecy,
        boolean unsafeContacts) {}
