package org.affianca.engine.leaf;

import java.time.LocalDate;
import java.util.Optional;
import org.affianca.api.PersonId;

/** A member of a file with what the register says of today; a secret residence is in none of these columns. */
public record MemberLeafRow(
        PersonId id,
        String role,
        String surname,
        String name,
        Optional<String> fiscalCode,
        Optional<LocalDate> birthDate,
        String birthPlace,
        String street,
        String postcode,
        String municipality,
        String province) {
    public String label() {
        return surname + " " + name;
    }

    public String address() {
        String town = (postcode + " " + municipality + (province.isEmpty() ? "" : " (" + province + ")")).strip();
        return street.isEmpty() || town.isEmpty() ? street + town : street + ", " + town;
    }
}
