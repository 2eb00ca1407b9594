package org.affianca.engine.contribution;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.Set;
import org.affianca.api.contribution.BandWay;
import org.affianca.api.contribution.ContributionBand;
import org.affianca.api.contribution.ContributionRuleData;
import org.affianca.api.money.Money;
import org.affianca.engine.check.Codes;
import org.affianca.engine.check.Flaws;

/** What must hold of a contribution rule before it is kept. */
final class RuleCheck {
    private static final int MOST_BANDS = 30;
    private static final Money MOST = Money.euro(1_000_000);
    private static final Set<Integer> STEPS = Set.of(1, 5, 10, 50, 100);
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final Flaws flaws;

    private RuleCheck(Codes codes) {
        this.flaws = new Flaws(codes);
    }

    static Flaws of(ContributionRuleData data, boolean known, Codes codes) {
        RuleCheck check = new RuleCheck(codes);
        check.flaws.when(!known, "/service", "unknown-service");
        check.flaws.plausible("/from", data.from());
        check.flaws.optionalLine("/act", data.act(), 200);
        check.flaws.code("/unit", "contribution-unit", data.unit());
        check.flaws.code("/iseeType", "isee-type", data.iseeType());
        check.amount("/price", data.price());
        check.amount("/least", data.least());
        check.amount("/most", data.most());
        boolean crossed = data.least().isPresent()
                && data.most().isPresent()
                && data.least().get().isAbove(data.most().get());
        check.flaws.when(crossed, "/most", "most-below-least");
        check.percent("/withoutIsee", data.withoutIsee());
        check.flaws.when(!STEPS.contains(data.step()), "/step", "step-unknown");
        check.bands(data);
        return check.flaws;
    }

    private void bands(ContributionRuleData data) {
        int bands = data.bands().size();
        flaws.when(bands == 0, "/bands", "required");
        flaws.when(bands > MOST_BANDS, "/bands", "too-many");
        Money edge = Money.ZERO;
        for (int i = 0; i < Math.min(bands, MOST_BANDS); i++) {
            ContributionBand band = data.bands().get(i);
            String at = "/bands/" + i;
            boolean last = i == bands - 1;
            flaws.when(last && band.upTo().isPresent(), at + "/upTo", "last-band-ends");
            flaws.when(!last && band.upTo().isEmpty(), at + "/upTo", "required");
            Money up = band.upTo().orElse(edge);
            flaws.when(
                    band.upTo().isPresent() && (up.cents() < 0 || (i > 0 && !up.isAbove(edge))),
                    at + "/upTo",
                    "bands-not-in-order");
            band(at, band, up.equals(edge));
            edge = up;
        }
    }

    private void band(String at, ContributionBand band, boolean pointlike) {
        if (band.way() == BandWay.FIXED) {
            amount(at + "/amount", Optional.of(band.amount()));
            return;
        }
        percent(at + "/percent", band.percent());
        if (band.way() == BandWay.LINEAR) {
            percent(at + "/toPercent", band.toPercent());
            flaws.when(pointlike, at + "/way", "nothing-to-grow-over");
        }
    }

    private void amount(String pointer, Optional<Money> amount) {
        boolean out = amount.map(a -> a.cents() < 0 || a.isAbove(MOST)).orElse(false);
        flaws.when(out, pointer, "figure-out-of-range");
    }

    private void percent(String pointer, BigDecimal percent) {
        boolean out = percent.signum() < 0
                || percent.compareTo(HUNDRED) > 0
                || percent.stripTrailingZeros().scale() > 2;
        flaws.when(out, pointer, "percent-out-of-range");
    }
}
