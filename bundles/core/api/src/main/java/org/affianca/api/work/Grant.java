package org.affianca.api.work;

import java.util.Optional;
import org.affianca.api.PersonId;
import org.affianca.api.catalogue.Kind;
import org.affianca.api.money.Money;
import org.affianca.api.money.Rhythm;

/** Money paid to a person: how much, how often, to whom (absent = the holder of the case). */
public record Grant(Common common, Money amount, Rhythm rhythm, Optional<PersonId> payee) implements Work {
    @Override
    public Kind kind() {
        return Kind.GRANT;
    }
}
