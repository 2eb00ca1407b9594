package org.affianca.rest.people;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.affianca.api.PersonId;
import org.affianca.api.Secrecy;
import org.affianca.api.person.Address;
import org.affianca.api.person.ContactPoint;
import org.affianca.api.person.FiscalCode;
import org.affianca.api.person.Person;
import org.affianca.api.person.PersonData;
import org.affianca.rest.answer.Versioned;

/** A person as read: all that is known, with id and version. */
public record PersonBody(
        PersonId id,
        int version,
        String surname,
        String name,
        Optional<FiscalCode> fiscalCode,
        String noFiscalCodeBecause,
        Optional<LocalDate> birthDate,
        String birthPlace,
        String sex,
        String citizenship,
        String language,
        Address residence,
        List<ContactPoint> contactPoints,
        Secrecy secrecy)
        implements Versioned {
    public static PersonBody of(Person person) {
        PersonData data = person.data();
        return new PersonBody(
                person.id(),
                person.version(),
                data.surname(),
                data.name(),
                data.fiscalCode(),
                data.noFiscalCodeBecause(),
                data.birthDate(),
                data.birthPlace(),
                data.sex(),
                data.citizenship(),
                data.language(),
                data.residence(),
                data.contactPoints(),
                data.secrecy());
    }
}
