package org.affianca.rest.budget;

import java.time.LocalDate;
import java.util.Optional;
import org.affianca.api.Code;
import org.affianca.api.budget.Fund;
import org.affianca.api.budget.FundId;
import org.affianca.api.money.Money;
import org.affianca.rest.answer.Versioned;

/** A fund as read, with what came in and what was not yet given to a chapter. */
public record FundBody(
        FundId id,
        int version,
        String name,
        Code source,
        String project,
        LocalDate from,
        Optional<LocalDate> until,
        Money received,
        Money left)
        implements Versioned {
    static FundBody of(Fund fund) {
        return new FundBody(
                fund.id(),
                fund.version(),
                fund.data().name(),
                fund.data().source(),
                fund.data().project(),
                fund.data().period().from(),
                fund.data().period().until(),
                fund.received(),
                fund.left());
    }
}
