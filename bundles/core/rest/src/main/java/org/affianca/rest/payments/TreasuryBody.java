package org.affianca.rest.payments;

import org.affianca.api.money.Money;
import org.affianca.api.payment.Treasury;
import org.affianca.api.payment.TreasuryId;
import org.affianca.rest.answer.Versioned;

/** A bank account of the organisation as read, with what was paid through it. */
public record TreasuryBody(TreasuryId id, int version, String name, String holder, String iban, String bic, Money paid)
        implements Versioned {
    static TreasuryBody of(Treasury treasury) {
        return new TreasuryBody(
                treasury.id(),
                treasury.version(),
                treasury.data().name(),
                treasury.data().holder(),
                treasury.data().iban(),
                treasury.data().bic(),
                treasury.paid());
    }
}
