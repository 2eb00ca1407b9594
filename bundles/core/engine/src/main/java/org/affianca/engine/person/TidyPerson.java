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
        Address home = d.residence();
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
                new Address(
                        tidy(home.street()),
                        home.postcode().strip(),
                        tidy(home.municipality()),
                        home.province().strip().toUpperCase(Locale.ROOT)),
                d.contactPoints().stream().map(TidyPerson::point).toList(),
                d.secrecy());
    }

    private static ContactPoint point(ContactPoint p) {
        return new ContactPoint(p.kind().strip(), tidy(p.value()), p.safe(), tidy(p.note()));
    }

    private static String place(String place) {
        String code = place.toUpperCase(Locale.ROOT);
        return PersonRules.isBelfiore(code) ? code : place;
    }

    /** Ordinary spaces only: a control character is a flaw and must not be tidied away before it is seen. */
    private static String tidy(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC)
                .replaceAll(" +", " ")
                .replaceAll("^ | $", "");
    }
}
