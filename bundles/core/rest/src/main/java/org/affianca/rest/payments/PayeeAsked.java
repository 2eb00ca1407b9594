package org.affianca.rest.payments;

import java.util.Optional;
import org.affianca.api.Code;
import org.affianca.api.PersonId;
import org.affianca.api.payment.PayeeData;

/** A payee as it is written; active unless it is said otherwise. */
public record PayeeAsked(
        Code type, String name, Optional<PersonId> person, String taxCode, String iban, Optional<Boolean> active) {
    PayeeData data() {
        return new PayeeData(type, name, person, taxCode, iban, active.orElse(true));
    }
}
