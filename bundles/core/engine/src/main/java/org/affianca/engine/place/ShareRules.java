package org.affianca.engine.place;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.affianca.api.money.Money;
import org.affianca.api.place.CostShare;
import org.affianca.api.place.CostSharing;
import org.affianca.api.place.ShareRule;
import org.affianca.engine.check.Codes;
import org.affianca.engine.check.Flaws;

/** What must hold of a sharing of costs, so that it always makes up the whole fee. */
final class ShareRules {
    private static final int MOST_SHARINGS = 120;
    private static final int MOST_LINES = 10;
    private static final BigDecimal WHOLE = BigDecimal.valueOf(100);
    private static final Money MOST = Money.euro(100_000);

    private final Flaws flaws;

    private ShareRules(Codes codes) {
        this.flaws = new Flaws(codes);
    }

    static Flaws of(List<CostSharing> sharings, Codes codes) {
        ShareRules rules = new ShareRules(codes);
        rules.flaws.when(sharings.size() > MOST_SHARINGS, "/sharings", "too-many");
        Set<LocalDate> months = new HashSet<>();
        for (int i = 0; i < sharings.size(); i++) {
            CostSharing sharing = sharings.get(i);
            String at = "/sharings/" + i;
            rules.flaws.plausible(at + "/from", sharing.from());
            rules.flaws.when(sharing.from().getDayOfMonth() != 1, at + "/from", "not-the-first");
            rules.flaws.when(!months.add(sharing.from()), at + "/from", "twice");
            rules.lines(at + "/lines", sharing.lines());
        }
        return rules.flaws;
    }

    private void lines(String at, List<CostShare> lines) {
        long rests =
                lines.stream().filter(line -> line.rule() == ShareRule.REST).count();
        flaws.when(rests != 1, at, "one-rest");
        flaws.when(lines.size() > MOST_LINES, at, "too-many");
        for (int i = 0; i < lines.size(); i++) {
            line(at + "/" + i, lines.get(i));
        }
    }

    private void line(String at, CostShare line) {
        flaws.code(at + "/payer", "cost-payer", line.payer().value());
        flaws.optionalLine(at + "/name", line.name(), 200);
        boolean percent = line.rule() == ShareRule.PERCENT;
        boolean amount = line.rule() == ShareRule.DAILY || line.rule() == ShareRule.MONTHLY;
        flaws.when(percent && line.percent().isEmpty(), at + "/percent", "required");
        flaws.when(!percent && line.percent().isPresent(), at + "/percent", "not-for-this-rule");
        line.percent().filter(given -> percent).ifPresent(given -> percent(at + "/percent", given));
        flaws.when(amount && line.amount().isEmpty(), at + "/amount", "required");
        flaws.when(!amount && line.amount().isPresent(), at + "/amount", "not-for-this-rule");
        line.amount()
                .filter(given -> amount)
                .ifPresent(given ->
                        flaws.when(!given.isAbove(Money.ZERO) || given.isAbove(MOST), at + "/amount", "out-of-range"));
    }

    private void percent(String at, BigDecimal given) {
        flaws.when(given.signum() <= 0 || given.compareTo(WHOLE) > 0, at, "out-of-range");
        flaws.when(given.stripTrailingZeros().scale() > 2, at, "too-many-decimals-here");
    }
}
