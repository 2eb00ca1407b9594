package org.affianca.engine.person;

import java.text.Normalizer;
import java.util.Locale;
import org.affianca.api.person.Address;
import org.affianca.api.person.ContactPoint;
import org.affianca.api.person.PersonData;

/** A person's data as typed, made even: no spaces around or doubled, composed characters, codes in capitals. */
final class TidyPerson {
    private TidyPerson() {}

    static PersonData of(PersonData d) {
        return new PersonData(
                tidy(d.surname()),
                tidy(d.name()),
                d.fiscalCode(),
                d.noFiscalCodeBecause().strip(),
                d.birthDate(),
                place(tidy(d.birthPlace())),
                d.sex().strip().toUpperCase(Locale.ROOT),
                d.citizenship().strip().toUpperCase(Locale.ROOT),
                d.language().strip().toLowerCase(Locale.ROOT),
                address(d.residence()),
                d.contactPoints().stream().map(TidyPerson::point).toList(),
                d.secrecy());
    }

    private static ContactPoint point(ContactPoint p) {
        return new ContactPoint(
                p.kind().strip(), tidy(p.value()), p.safe(), tidy(p.note()), p.noMessages(), tidy(p.times()));
    }

    static Address address(Address a) {
        return new Address(
                tidy(a.street()),
                a.postcode().strip(),
                tidy(a.municipality()),
                a.province().strip().toUpperCase(Locale.ROOT));
    }

    private static String place(String place) {
        String code = place.toUpperCase(Locale.ROOT);
        return PersonRules.isBelfiore(code) ? code : place;
    }

    /** Ordinary spaces only: a control character is a flaw and must not be tidied away before it is seen. */
    static String tidy(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC)
                .replaceAll(" +", " ")
                .replaceAll("^ | $", "");
    }
}
