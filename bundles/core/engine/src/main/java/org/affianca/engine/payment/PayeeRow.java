package org.affianca.engine.payment;

import java.util.Optional;
import org.affianca.api.Code;
import org.affianca.api.Paging;
import org.affianca.api.PersonId;
import org.affianca.api.money.Money;
import org.affianca.api.payment.Payee;
import org.affianca.api.payment.PayeeData;
import org.affianca.api.payment.PayeeId;
import org.affianca.engine.check.Cursor;

/** A row of core.payee with what the ledger says is owed. */
record PayeeRow(
        PayeeId id,
        int version,
        Code type,
        String name,
        String nameKey,
        Optional<Long> personId,
        String taxCode,
        String iban,
        boolean active,
        Money owed) {
    Payee payee() {
        return new Payee(
                id, version, new PayeeData(type, name, personId.map(PersonId::new), taxCode, iban, active), owed);
    }

    String cursor() {
        return Cursor.of(nameKey, id.value());
    }

    /** The place in the list after which a page begins. */
    record Place(String key, long id) {
        static Optional<Place> of(Paging paging) {
            return Cursor.read(paging, 2, key -> new Place(key.get(0), Long.parseLong(key.get(1))));
        }
    }
}
