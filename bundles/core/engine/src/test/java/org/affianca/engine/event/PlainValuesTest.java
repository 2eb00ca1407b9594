package org.affianca.engine.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Map;
import org.affianca.api.Code;
import org.affianca.api.money.Money;
import org.junit.jupiter.api.Test;

class PlainValuesTest {
    @Test
    void giveBackWhatTheyWereGivenWithItsType() {
        Map<String, Object> values = Map.of(
                "text",
                "dell'\"Oglio\"\\\n\u0001è",
                "number",
                42L,
                "negative",
                -7L,
                "decimal",
                new BigDecimal("1234567890.50"),
                "yes",
                true,
                "day",
                LocalDate.of(2026, 1, 15),
                "month",
                YearMonth.of(2026, 2),
                "due",
                Money.euro(600));
        assertThat(PlainValues.read(PlainValues.write(values))).isEqualTo(values);
    }

    @Test
    void keepACodeAsItsText() {
        assertThat(PlainValues.write(Map.of("outcome", new Code("moved-away"))))
                .isEqualTo("{\"outcome\":\"moved-away\"}");
    }

    @Test
    void ofNothingAreNothing() {
        assertThat(PlainValues.read(PlainValues.write(Map.of()))).isEmpty();
    }
}
