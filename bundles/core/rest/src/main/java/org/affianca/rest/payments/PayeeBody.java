package org.affianca.rest.payments;

import java.util.Optional;
import org.affianca.api.Code;
import org.affianca.api.PersonId;
import org.affianca.api.money.Money;
import org.affianca.api.payment.Payee;
import org.affianca.api.payment.PayeeId;
import org.affianca.rest.answer.Versioned;

/** A payee as read, with what is owed and not paid yet. */
public record PayeeBody(
        PayeeId id,
        int version,
        Code type,
        String name,
        Optional<PersonId> person,
        String taxCode,
        String iban,
        boolean active,
        Money owed)
        implements Versioned {
    static PayeeBody of(Payee payee) {
        return new PayeeBody(
                payee.id(),
                payee.version(),
                payee.data().type(),
                payee.data().name(),
                payee.data().person(),
                payee.data().taxCode(),
                payee.data().iban(),
                payee.data().active(),
                payee.owed());
    }
}
