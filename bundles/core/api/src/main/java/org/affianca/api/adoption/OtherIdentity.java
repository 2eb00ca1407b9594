package org.affianca.api.adoption;

import java.time.LocalDate;
import java.util.Optional;
import org.affianca.api.PersonId;
import org.affianca.api.person.FiscalCode;

/**
 * The other identity behind a sealed link; all but {@code found} is empty when there is none.
 *
 * @param former whether this is the identity from before the adoption
 */
public record OtherIdentity(
        boolean found,
        boolean former,
        Optional<PersonId> person,
        String surname,
        String name,
        Optional<FiscalCode> fiscalCode,
        Optional<LocalDate> birthDate,
        String decree) {
    public static final OtherIdentity NONE =
            new OtherIdentity(false, false, Optional.empty(), "", "", Optional.empty(), Optional.empty(), "");
}
