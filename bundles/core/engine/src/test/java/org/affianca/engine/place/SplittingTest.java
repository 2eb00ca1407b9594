package org.affianca.engine.place;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.affianca.api.Code;
import org.affianca.api.money.Money;
import org.affianca.api.place.CostShare;
import org.affianca.api.place.ShareDue;
import org.affianca.api.place.ShareRule;
import org.junit.jupiter.api.Test;

class SplittingTest {
    private static CostShare percent(String payer, String percent) {
        return new CostShare(
                new Code(payer), "", ShareRule.PERCENT, Optional.of(new BigDecimal(percent)), Optional.empty());
    }

    private static CostShare amount(String payer, ShareRule rule, long cents) {
        return new CostShare(new Code(payer), "", rule, Optional.empty(), Optional.of(new Money(cents)));
    }

    private static CostShare rest(String payer) {
        return new CostShare(new Code(payer), "", ShareRule.REST, Optional.empty(), Optional.empty());
    }

    private static List<Long> cents(List<ShareDue> due) {
        return due.stream().map(one -> one.amount().cents()).toList();
    }

    @Test
    void theRestBearsTheCentThatRoundingLeaves() {
        assertThat(cents(Splitting.of(
                        new Money(10_001),
                        30,
                        List.of(percent("health-service", "50"), percent("body", "25"), rest("person")))))
                .containsExactly(5_001L, 2_500L, 2_500L);
    }

    @Test
    void aDailyAmountIsBorneForEachDayThatIsPaid() {
        assertThat(cents(Splitting.of(
                        Money.euro(3_000), 30, List.of(amount("person", ShareRule.DAILY, 1_250), rest("body")))))
                .containsExactly(37_500L, 262_500L);
    }

    @Test
    void nobodyBearsMoreThanIsLeft() {
        assertThat(cents(Splitting.of(
                        Money.euro(400),
                        4,
                        List.of(
                                rest("body"),
                                percent("health-service", "50"),
                                amount("person", ShareRule.MONTHLY, 50_000)))))
                .containsExactly(0L, 20_000L, 20_000L);
    }

    @Test
    void theSharesMakeUpTheFeeWhateverTheNumbers() {
        Random dice = new Random(20261122);
        for (int round = 0; round < 20_000; round++) {
            List<CostShare> lines = new ArrayList<>();
            for (int i = dice.nextInt(9); i > 0; i--) {
                switch (dice.nextInt(3)) {
                    case 0 ->
                        lines.add(percent(
                                "body",
                                BigDecimal.valueOf(1 + dice.nextInt(10_000), 2).toString()));
                    case 1 -> lines.add(amount("person", ShareRule.DAILY, 1 + dice.nextInt(20_000)));
                    default -> lines.add(amount("family", ShareRule.MONTHLY, 1 + dice.nextInt(400_000)));
                }
            }
            lines.add(dice.nextInt(lines.size() + 1), rest("body"));
            Money fee = new Money(dice.nextInt(1_000_000));
            List<Long> cents = cents(Splitting.of(fee, dice.nextInt(32), lines));
            assertThat(cents.stream().mapToLong(Long::longValue).sum()).isEqualTo(fee.cents());
            assertThat(cents).allMatch(share -> share >= 0);
        }
    }
}
