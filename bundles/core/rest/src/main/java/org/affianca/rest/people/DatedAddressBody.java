package org.affianca.rest.people;

import java.time.LocalDate;
import java.util.Optional;
import org.affianca.api.person.Address;
import org.affianca.api.person.AddressKind;
import org.affianca.api.person.DatedAddress;
import org.affianca.rest.answer.Periods;

/** An address of a person, the days it holds, and whether it is a protected place. */
public record DatedAddressBody(
        AddressKind kind,
        String street,
        String postcode,
        String municipality,
        String province,
        boolean secret,
        String note,
        Optional<LocalDate> from,
        Optional<LocalDate> until) {
    static DatedAddressBody of(DatedAddress a) {
        Address place = a.address();
        return new DatedAddressBody(
                a.kind(),
                place.street(),
                place.postcode(),
                place.municipality(),
                place.province(),
                a.secret(),
                a.note(),
                a.validity().from(),
                a.validity().until());
    }

    DatedAddress toEntry(String pointer) {
        return new DatedAddress(
                kind,
                new Address(street, postcode, municipality, province),
                Periods.of(from, until, pointer + "/until"),
                secret,
                note);
    }
}
