package org.affianca.engine.contribution;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.affianca.api.Because;
import org.affianca.api.ServiceCode;
import org.affianca.api.contribution.Calculation;
import org.affianca.api.contribution.ContributionBand;
import org.affianca.api.contribution.ContributionRule;
import org.affianca.api.contribution.ContributionRuleData;
import org.affianca.api.contribution.ContributionRuleId;
import org.affianca.api.contribution.RoundingWay;
import org.affianca.api.money.Money;
import org.junit.jupiter.api.Test;

class CalculatingTest {
    private static final Money HOUR = Money.euro(20);
    /** Free to 6,000; 5 % to 30 % until 15,000; 60 % until 24,000; 18 euro above. */
    private static final List<ContributionBand> BANDS = List.of(
            ContributionBand.share(Optional.of(Money.euro(6_000)), "0"),
            ContributionBand.linear(Money.euro(15_000), "5", "30"),
            ContributionBand.share(Optional.of(Money.euro(24_000)), "60"),
            ContributionBand.fixed(Optional.empty(), Money.euro(18)));

    private static ContributionRule rule(
            List<ContributionBand> bands, Optional<Money> least, Optional<Money> most, int step, RoundingWay way) {
        ContributionRuleData data = new ContributionRuleData(
                new ServiceCode("core.placement"),
                LocalDate.of(2026, 1, 1),
                "Del. 14/2026",
                "hour",
                Optional.of(HOUR),
                "ordinary",
                bands,
                BigDecimal.valueOf(100),
                least,
                most,
                step,
                way);
        return new ContributionRule(new ContributionRuleId(7), 1, data, Optional.empty(), "");
    }

    private static Calculation paid(long euro) {
        ContributionRule rule = rule(BANDS, Optional.empty(), Optional.empty(), 1, RoundingWay.NEAREST);
        return Calculating.of(rule, Optional.of(Money.euro(euro)), HOUR);
    }

    private static List<String> codes(Calculation calculation) {
        return calculation.how().stream().map(Because::code).toList();
    }

    @Test
    void aBandReachesUpToItsEdgeAndNotACentFurther() {
        assertThat(paid(0).amount()).isEqualTo(Money.ZERO);
        assertThat(paid(6_000).amount()).isEqualTo(Money.ZERO);
        assertThat(paid(15_000).amount()).isEqualTo(Money.euro(6));
        assertThat(paid(15_001).amount()).isEqualTo(Money.euro(12));
        assertThat(paid(24_000).amount()).isEqualTo(Money.euro(12));
        assertThat(paid(24_001).amount()).isEqualTo(Money.euro(18));
    }

    @Test
    void aShareGrowsEvenlyOverItsBandAndSaysSo() {
        Calculation middle = paid(10_500);
        assertThat(middle.amount()).isEqualTo(new Money(350));
        assertThat(codes(middle)).containsExactly("contribution-by-rule", "contribution-band", "contribution-grows");
        assertThat(middle.how().get(2).values())
                .containsEntry("from", BigDecimal.valueOf(5))
                .containsEntry("to", BigDecimal.valueOf(30))
                .containsEntry("percent", new BigDecimal("17.5"));
        assertThat(middle.rest()).isEqualTo(new Money(1_650));
    }

    @Test
    void withoutAMeansTestTheRuleSaysWhatIsPaid() {
        Calculation none = Calculating.of(
                rule(BANDS, Optional.empty(), Optional.empty(), 1, RoundingWay.DOWN), Optional.empty(), HOUR);
        assertThat(none.amount()).isEqualTo(HOUR);
        assertThat(codes(none)).containsExactly("contribution-by-rule", "contribution-without-isee");
    }

    @Test
    void roundingGoesTheWayOfTheRuleAndIsToldOnlyWhereItHappened() {
        List<ContributionBand> third = List.of(ContributionBand.share(Optional.empty(), "33.33"));
        for (RoundingWay way : RoundingWay.values()) {
            ContributionRule rule = rule(third, Optional.empty(), Optional.empty(), 50, way);
            Calculation odd = Calculating.of(rule, Optional.of(Money.ZERO), HOUR);
            assertThat(odd.amount().cents())
                    .isEqualTo(way == RoundingWay.DOWN ? 650 : way == RoundingWay.UP ? 700 : 650);
            assertThat(codes(odd)).anyMatch(code -> code.startsWith("contribution-rounded-"));
            Calculation even = Calculating.of(rule, Optional.of(Money.ZERO), Money.ZERO);
            assertThat(codes(even)).noneMatch(code -> code.startsWith("contribution-rounded-"));
        }
    }

    @Test
    void leastIsForThoseWhoPayMostForAllAndNobodyPaysMoreThanThePrice() {
        ContributionRule rule =
                rule(BANDS, Optional.of(Money.euro(2)), Optional.of(Money.euro(10)), 1, RoundingWay.NEAREST);
        assertThat(Calculating.of(rule, Optional.of(Money.euro(1)), HOUR).amount())
                .isEqualTo(Money.ZERO);
        Calculation little = Calculating.of(rule, Optional.of(Money.euro(6_001)), HOUR);
        assertThat(little.amount()).isEqualTo(Money.euro(2));
        assertThat(codes(little)).contains("contribution-least");
        Calculation much = Calculating.of(rule, Optional.of(Money.euro(50_000)), HOUR);
        assertThat(much.amount()).isEqualTo(Money.euro(10));
        assertThat(codes(much)).contains("contribution-most");
        Calculation cheap = Calculating.of(rule, Optional.of(Money.euro(50_000)), Money.euro(3));
        assertThat(cheap.amount()).isEqualTo(Money.euro(3));
        assertThat(codes(cheap)).endsWith("contribution-no-more-than-price");
    }

    /** Against the same sum written down otherwise, with fifty digits. */
    @Test
    void everySumIsExactAndNeverBelowNothingNorAboveThePrice() {
        Random random = new Random(159);
        for (int i = 0; i < 5_000; i++) {
            ContributionRule rule = anyRule(random);
            Money isee = new Money(random.nextInt(4_000_000));
            Money price = new Money(random.nextInt(20_000));
            Calculation made = Calculating.of(rule, Optional.of(isee), price);
            assertThat(made.amount().cents()).isBetween(0L, price.cents());
            assertThat(made.amount().plus(made.rest())).isEqualTo(price);
            assertThat(made.amount().cents()).isEqualTo(otherwise(rule.data(), isee, price));
        }
    }

    /** Whoever has more pays no less, where the by-law's shares never fall. */
    @Test
    void whoHasMoreNeverPaysLess() {
        Random random = new Random(13);
        for (int i = 0; i < 500; i++) {
            ContributionRule rule = anyRule(random);
            Money price = new Money(random.nextInt(20_000));
            long before = 0;
            for (long isee = 0; isee < 4_000_000; isee += 1 + random.nextInt(60_000)) {
                long now = Calculating.of(rule, Optional.of(new Money(isee)), price)
                        .amount()
                        .cents();
                assertThat(now).isGreaterThanOrEqualTo(before);
                before = now;
            }
        }
    }

    /** Shares and growing shares that never fall, with any rounding. */
    private static ContributionRule anyRule(Random random) {
        List<ContributionBand> bands = new ArrayList<>();
        long edge = 0;
        int percent = 0;
        for (int i = random.nextInt(6); i > 0; i--) {
            edge += 1 + random.nextInt(900_000);
            int next = percent + random.nextInt(10_001 - percent);
            Money upTo = new Money(edge);
            bands.add(
                    random.nextBoolean()
                            ? ContributionBand.share(Optional.of(upTo), hundredths(percent))
                            : ContributionBand.linear(upTo, hundredths(percent), hundredths(next)));
            percent = next;
        }
        bands.add(ContributionBand.share(Optional.empty(), hundredths(percent)));
        int step = List.of(1, 5, 10, 50, 100).get(random.nextInt(5));
        RoundingWay way = RoundingWay.values()[random.nextInt(3)];
        return rule(bands, Optional.empty(), Optional.empty(), step, way);
    }

    private static String hundredths(int percent) {
        return BigDecimal.valueOf(percent, 2).toPlainString();
    }

    private static long otherwise(ContributionRuleData data, Money isee, Money price) {
        BigDecimal low = BigDecimal.ZERO;
        for (ContributionBand band : data.bands()) {
            BigDecimal up = band.upTo().map(Money::toEuro).orElse(new BigDecimal("1e12"));
            if (isee.toEuro().compareTo(up) <= 0) {
                BigDecimal percent =
                        switch (band.way()) {
                            case SHARE -> band.percent();
                            case LINEAR ->
                                band.percent()
                                        .add(band.toPercent()
                                                .subtract(band.percent())
                                                .multiply(isee.toEuro().subtract(low))
                                                .divide(up.subtract(low), new MathContext(50)));
                            case FIXED -> throw new IllegalStateException();
                        };
                BigDecimal cents = percent.multiply(price.toEuro());
                BigDecimal steps = cents.divide(BigDecimal.valueOf(data.step()), new MathContext(50))
                        .setScale(30, java.math.RoundingMode.HALF_EVEN);
                java.math.RoundingMode mode =
                        switch (data.rounding()) {
                            case NEAREST -> java.math.RoundingMode.HALF_UP;
                            case DOWN -> java.math.RoundingMode.FLOOR;
                            case UP -> java.math.RoundingMode.CEILING;
                        };
                return Math.min(price.cents(), steps.setScale(0, mode).longValueExact() * data.step());
            }
            low = up;
        }
        throw new IllegalStateException();
    }
}
