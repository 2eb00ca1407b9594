package org.affianca.engine.person;

import java.time.LocalDate;
import java.util.Optional;
import org.affianca.api.OrganisationId;
import org.affianca.api.PersonId;
import org.affianca.api.person.Address;
import org.affianca.api.person.AddressKind;
import org.affianca.api.person.DatedAddress;
import org.affianca.api.time.Validity;
import org.affianca.engine.vault.Vault;

/** A row of core.person_address. */
record AddressRow(
        int sinceVersion,
        Optional<Integer> untilVersion,
        int place,
        AddressKind kind,
        String street,
        String postcode,
        String municipality,
        String province,
        boolean secret,
        String remark,
        Optional<LocalDate> fromDay,
        Optional<LocalDate> untilDay) {
    DatedAddress entry(Vault vault, OrganisationId organisation, PersonId person) {
        return new SecretAddresses.Row(organisation, person, sinceVersion, place).opened(vault, kept());
    }

    private DatedAddress kept() {
        return new DatedAddress(
                kind,
                new Address(street, postcode, municipality, province),
                new Validity(fromDay, untilDay),
                secret,
                remark);
    }
}
