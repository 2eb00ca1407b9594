package org.affianca.engine.place;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.affianca.api.money.Money;
import org.affianca.api.place.CostShare;
import org.affianca.api.place.ShareDue;
import org.affianca.api.place.ShareRule;

/**
 * Splits a month's fee among its payers. Lines bear in their order, each rounded half up to the cent and none more than is
 * left; the rest bears what then remains, so the shares make up the fee whatever the numbers.
 */
final class Splitting {
    private Splitting() {}

    static List<ShareDue> of(Money fee, int days, List<CostShare> lines) {
        List<Long> cents = new ArrayList<>();
        long left = fee.cents();
        for (CostShare line : lines) {
            long mine = Math.min(left, asked(fee, days, line));
            cents.add(mine);
            left -= mine;
        }
        List<ShareDue> due = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            CostShare line = lines.get(i);
            long mine = line.rule() == ShareRule.REST ? left : cents.get(i);
            due.add(new ShareDue(line.payer(), line.name(), new Money(mine)));
        }
        return due;
    }

    private static long asked(Money fee, int days, CostShare line) {
        return switch (line.rule()) {
            case PERCENT ->
                fee.share(line.percent().orElseThrow(), BigDecimal.valueOf(100)).cents();
            case DAILY -> Math.multiplyExact(line.amount().orElseThrow().cents(), days);
            case MONTHLY -> line.amount().orElseThrow().cents();
            case REST -> 0;
        };
    }
}
