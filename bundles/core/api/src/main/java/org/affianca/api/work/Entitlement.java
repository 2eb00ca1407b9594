package org.affianca.api.work;

import java.util.List;
import org.affianca.api.Because;
import org.affianca.api.money.Money;

/** An amount a rule computed, and how, as sentences. */
public record Entitlement(Money due, List<Because> how) {
    public Entitlement {
        how = List.copyOf(how);
    }
}
