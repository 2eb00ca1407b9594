package org.affianca.engine.person;

import java.time.LocalDate;
import java.util.Optional;
import org.affianca.api.person.Address;
import org.affianca.api.person.AddressKind;
import org.affianca.api.person.DatedAddress;
import org.affianca.api.time.Validity;

/** A row of core.person_address. */
record AddressRow(
        int sinceVersion,
        Optional<Integer> untilVersion,
        AddressKind kind,
        String street,
        String postcode,
        String municipality,
        String province,
        boolean secret,
        String remark,
        Optional<LocalDate> fromDay,
        Optional<LocalDate> untilDay) {
    DatedAddress entry() {
        return new DatedAddress(
                kind,
                new Address(street, postcode, municipality, province),
                new Validity(fromDay, untilDay),
                secret,
                remark);
    }
}
