package org.affianca.engine.person;

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

/** A row of core.person. */
record PersonRow(
        PersonId id,
        int version,
        String surname,
        String name,
        Optional<String> fiscalCode,
        String noFiscalCodeBecause,
        Optional<LocalDate> birthDate,
        String birthPlace,
        String sex,
        String citizenship,
        String spoken,
        String street,
        String postcode,
        String municipality,
        String province,
        Secrecy secrecy) {
    Person with(List<ContactPoint> points) {
        return new Person(id, version, data(points));
    }

    PersonData data(List<ContactPoint> points) {
        return new PersonData(
                surname,
                name,
                fiscalCode.map(FiscalCode::new),
                noFiscalCodeBecause,
                birthDate,
                birthPlace,
                sex,
                citizenship,
                spoken,
                new Address(street, postcode, municipality, province),
                points,
                secrecy);
    }
}
