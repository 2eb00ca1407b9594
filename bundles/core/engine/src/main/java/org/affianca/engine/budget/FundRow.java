package org.affianca.engine.budget;

import java.time.LocalDate;
import java.util.Optional;
import org.affianca.api.Code;
import org.affianca.api.budget.Fund;
import org.affianca.api.budget.FundData;
import org.affianca.api.budget.FundId;
import org.affianca.api.money.Money;
import org.affianca.api.time.Period;

/** A row of core.fund with what the ledger says of it. */
record FundRow(
        FundId id,
        int version,
        String name,
        Code source,
        String project,
        LocalDate fromDay,
        Optional<LocalDate> untilDay,
        Money received,
        Money remaining) {
    Fund fund() {
        return new Fund(
                id, version, new FundData(name, source, project, new Period(fromDay, untilDay)), received, remaining);
    }
}
