package org.affianca.engine.contribution;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.affianca.api.Because;
import org.affianca.api.contribution.BandWay;
import org.affianca.api.contribution.Calculation;
import org.affianca.api.contribution.ContributionBand;
import org.affianca.api.contribution.ContributionRule;
import org.affianca.api.contribution.ContributionRuleData;
import org.affianca.api.money.Money;

/**
 * Calculates by a rule and tells each step. Shares are kept as exact fractions; there is one division, at the end, and one
 * rounding, to the rule's step. Then what is paid at least and at most, and never more than the price.
 */
final class Calculating {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final ContributionRule rule;
    private final ContributionRuleData data;
    private final Money price;
    private final List<Because> how = new ArrayList<>();

    private Calculating(ContributionRule rule, Money price) {
        this.rule = rule;
        this.data = rule.data();
        this.price = price;
    }

    static Calculation of(ContributionRule rule, Optional<Money> isee, Money price) {
        Calculating one = new Calculating(rule, price);
        one.how.add(new Because(
                "contribution-by-rule",
                Map.of("act", rule.data().act(), "from", rule.data().from())));
        Money amount = one.within(isee.map(one::byBand).orElseGet(one::withoutIsee));
        return new Calculation(rule.id(), price, isee, amount, one.how);
    }

    private Money withoutIsee() {
        how.add(new Because("contribution-without-isee", Map.of("percent", plain(data.withoutIsee()))));
        return rounded(share(data.withoutIsee()), HUNDRED);
    }

    private Money byBand(Money isee) {
        int place = 0;
        while (data.bands().get(place).upTo().map(isee::isAbove).orElse(false)) {
            place++;
        }
        ContributionBand band = data.bands().get(place);
        Money above =
                place == 0 ? Money.ZERO : data.bands().get(place - 1).upTo().orElseThrow();
        tell(isee, band, above, place);
        return switch (band.way()) {
            case FIXED -> fixed(band);
            case SHARE -> rounded(share(band.percent()), HUNDRED);
            case LINEAR -> linear(isee, band, above);
        };
    }

    private void tell(Money isee, ContributionBand band, Money above, int place) {
        if (band.upTo().isEmpty()) {
            how.add(new Because("contribution-last-band", Map.of("isee", isee, "band", place + 1, "above", above)));
        } else {
            how.add(new Because(
                    place == 0 ? "contribution-first-band" : "contribution-band",
                    Map.of(
                            "isee",
                            isee,
                            "band",
                            place + 1,
                            "above",
                            above,
                            "upTo",
                            band.upTo().get())));
        }
        if (band.way() == BandWay.SHARE) {
            how.add(new Because("contribution-share", Map.of("percent", plain(band.percent()), "price", price)));
        }
    }

    private Money fixed(ContributionBand band) {
        how.add(Because.of("contribution-fixed", "amount", band.amount()));
        return band.amount();
    }

    /** Of a share that grows from p to q over a band of width w, at a distance d from its lower edge: (p·w + d·(q-p)) / w. */
    private Money linear(Money isee, ContributionBand band, Money above) {
        BigDecimal width = cents(band.upTo().orElseThrow()).subtract(cents(above));
        BigDecimal grown = band.percent()
                .multiply(width)
                .add(cents(isee)
                        .subtract(cents(above))
                        .multiply(band.toPercent().subtract(band.percent())));
        BigDecimal shown = grown.divide(width, 2, RoundingMode.HALF_UP);
        how.add(new Because(
                "contribution-grows",
                Map.of(
                        "from",
                        plain(band.percent()),
                        "to",
                        plain(band.toPercent()),
                        "percent",
                        plain(shown),
                        "price",
                        price)));
        return rounded(cents(price).multiply(grown), width.multiply(HUNDRED));
    }

    private BigDecimal share(BigDecimal percent) {
        return cents(price).multiply(percent);
    }

    private Money rounded(BigDecimal numerator, BigDecimal denominator) {
        BigDecimal step = BigDecimal.valueOf(data.step());
        BigDecimal steps = numerator.divide(denominator.multiply(step), 0, mode());
        Money amount = new Money(steps.multiply(step).longValueExact());
        if (steps.multiply(step).multiply(denominator).compareTo(numerator) != 0) {
            String code = "contribution-rounded-" + data.rounding().name().toLowerCase(java.util.Locale.ROOT);
            how.add(new Because(code, Map.of("step", new Money(data.step()), "amount", amount)));
        }
        return amount;
    }

    private RoundingMode mode() {
        return switch (data.rounding()) {
            case NEAREST -> RoundingMode.HALF_UP;
            case DOWN -> RoundingMode.DOWN;
            case UP -> RoundingMode.UP;
        };
    }

    private Money within(Money amount) {
        Money paid = amount;
        Money least = data.least().orElse(Money.ZERO);
        if (paid.isAbove(Money.ZERO) && least.isAbove(paid)) {
            paid = least;
            how.add(Because.of("contribution-least", "least", least));
        }
        Money most = data.most().orElse(paid);
        if (paid.isAbove(most)) {
            paid = most;
            how.add(Because.of("contribution-most", "most", most));
        }
        if (paid.isAbove(price)) {
            paid = price;
            how.add(Because.of("contribution-no-more-than-price", "price", price));
        }
        return paid;
    }

    private static BigDecimal cents(Money money) {
        return BigDecimal.valueOf(money.cents());
    }

    private static BigDecimal plain(BigDecimal percent) {
        return percent.signum() == 0
                ? BigDecimal.ZERO
                : new BigDecimal(percent.stripTrailingZeros().toPlainString());
    }
}
