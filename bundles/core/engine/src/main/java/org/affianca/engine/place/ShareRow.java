package org.affianca.engine.place;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.affianca.api.Code;
import org.affianca.api.money.Money;
import org.affianca.api.place.CostShare;
import org.affianca.api.place.CostSharing;
import org.affianca.api.place.ShareRule;

/** A row of core.stay_share; {@code place} is the line's place in its sharing. */
record ShareRow(
        LocalDate fromDay,
        int place,
        Code payer,
        String name,
        ShareRule rule,
        Optional<BigDecimal> percent,
        Optional<Long> amountCents) {

    static List<ShareRow> of(List<CostSharing> sharings) {
        List<ShareRow> rows = new ArrayList<>();
        for (CostSharing sharing : sharings) {
            for (int i = 0; i < sharing.lines().size(); i++) {
                CostShare line = sharing.lines().get(i);
                rows.add(new ShareRow(
                        sharing.from(),
                        i,
                        line.payer(),
                        line.name().strip(),
                        line.rule(),
                        line.percent(),
                        line.amount().map(Money::cents)));
            }
        }
        return rows;
    }

    /** The sharings the rows tell of, newest first as the rows are. */
    static List<CostSharing> sharings(List<ShareRow> rows) {
        Map<LocalDate, List<CostShare>> byMonth = new LinkedHashMap<>();
        rows.forEach(row ->
                byMonth.computeIfAbsent(row.fromDay, day -> new ArrayList<>()).add(row.share()));
        return byMonth.entrySet().stream()
                .map(entry -> new CostSharing(entry.getKey(), entry.getValue()))
                .toList();
    }

    private CostShare share() {
        return new CostShare(payer, name, rule, percent.map(ShareRow::plain), amountCents.map(Money::new));
    }

    private static BigDecimal plain(BigDecimal percent) {
        BigDecimal bare = percent.stripTrailingZeros();
        return bare.scale() < 0 ? bare.setScale(0) : bare;
    }
}
