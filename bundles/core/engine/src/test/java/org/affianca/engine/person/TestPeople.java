package org.affianca.engine.person;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.affianca.api.PersonId;
import org.affianca.api.Secrecy;
import org.affianca.api.access.Actor;
import org.affianca.api.person.Address;
import org.affianca.api.person.ContactPoint;
import org.affianca.api.person.FiscalCode;
import org.affianca.api.person.Person;
import org.affianca.api.person.PersonData;
import org.affianca.engine.db.TestHouse;
import org.affianca.engine.ground.TestGround;

/** The register of a test house, and the invented people it is filled with. */
public final class TestPeople {
    final TestHouse house;
    public final PersonLookup people;
    public final RegisterDesk register;

    public TestPeople(TestHouse house) {
        this.house = house;
        this.people = new PersonLookup(TestGround.of(house));
        this.register = new RegisterDesk(TestGround.of(house));
    }

    public PersonId registered(Actor by, String surname, String name) {
        return registered(by, named(surname, name)).id();
    }

    public Person registered(Actor by, PersonData data) {
        return house.as(by, () -> register.register(data));
    }

    public static PersonData named(String surname, String name) {
        return person(surname, name, "", "");
    }

    public static PersonData ada() {
        return new PersonData(
                "Fittizi",
                "Ada",
                FiscalCode.parse("FTTDAA91D52G337S"),
                "",
                Optional.of(LocalDate.of(1991, 4, 12)),
                "G337",
                "F",
                "ITA",
                "it",
                new Address("via delle Prove 1", "43121", "Parma", "PR"),
                List.of(
                        new ContactPoint("phone", "0521 000000", true, ""),
                        new ContactPoint("email", "ada@esempio.invalid", false, "la legge il compagno")),
                Secrecy.ORDINARY);
    }

    /** @param born an ISO date or empty; {@code code} a fiscal code or empty */
    public static PersonData person(String surname, String name, String born, String code) {
        return new PersonData(
                surname,
                name,
                FiscalCode.parse(code),
                "",
                born.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(born)),
                "",
                "",
                "",
                "",
                Address.UNKNOWN,
                List.of(),
                Secrecy.ORDINARY);
    }

    public static PersonData protectedAs(PersonData d, Secrecy secrecy) {
        return new PersonData(
                d.surname(),
                d.name(),
                d.fiscalCode(),
                d.noFiscalCodeBecause(),
                d.birthDate(),
                d.birthPlace(),
                d.sex(),
                d.citizenship(),
                d.language(),
                d.residence(),
                d.contactPoints(),
                secrecy);
    }
}
