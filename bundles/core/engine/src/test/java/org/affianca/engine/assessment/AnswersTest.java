package org.affianca.engine.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.affianca.api.assessment.Instrument;
import org.affianca.engine.catalogue.Shelf;
import org.junit.jupiter.api.Test;

class AnswersTest {
    private static final Instrument NEEDS =
            new Shelf().instrument("core.social-needs").orElseThrow().instrument();

    private static Object read(String item, Object sent) {
        return Answers.read(NEEDS.item(item).orElseThrow(), sent);
    }

    private static String refusal(String item, Object sent) {
        return catchThrowableOfType(NotAnAnswer.class, () -> read(item, sent))
                .why()
                .code();
    }

    @Test
    void takesWhatEachTypeAsksFor() {
        assertThat(read("money-bills", true)).isEqualTo(true);
        assertThat(read("home-now", "guest")).isEqualTo("guest");
        assertThat(read("home-lacks", List.of("room", "heating", "room"))).isEqualTo(List.of("heating", "room"));
        assertThat(read("money-lasts", 4)).isEqualTo(BigDecimal.valueOf(4));
        assertThat(read("money-monthly", 640.50)).isEqualTo(new BigDecimal("640.5"));
        assertThat(read("home-leave-by", "2026-02-28")).isEqualTo("2026-02-28");
        assertThat(read("words-first", "  un lavoro \n")).isEqualTo("un lavoro");
        assertThat(read("people-count-on", Map.of("family", "often"))).isEqualTo(Map.of("family", "often"));
        assertThat(read("people-nearest", 51)).isEqualTo(51L);
    }

    @Test
    void refusesEverythingElseWithAReason() {
        assertThat(refusal("money-bills", "yes")).isEqualTo("not-a-boolean");
        assertThat(refusal("home-now", "castle")).isEqualTo("unknown-code");
        assertThat(refusal("home-lacks", "heating")).isEqualTo("not-a-list");
        assertThat(refusal("home-lacks", Arrays.asList("heating", null))).isEqualTo("unknown-code");
        assertThat(refusal("money-lasts", 5)).isEqualTo("out-of-range");
        assertThat(refusal("money-lasts", 2.5)).isEqualTo("too-many-decimals");
        assertThat(refusal("money-lasts", "2")).isEqualTo("not-a-number");
        assertThat(refusal("money-monthly", new BigDecimal("1e999999999"))).isEqualTo("not-a-number");
        assertThat(refusal("money-monthly", -0.01)).isEqualTo("out-of-range");
        assertThat(refusal("home-leave-by", "2026-02-30")).isEqualTo("not-a-date");
        assertThat(refusal("words-first", "x".repeat(1001))).isEqualTo("too-long");
        assertThat(refusal("words-first", "gpj.\u202Eexe")).isEqualTo("not-plain-text");
        assertThat(refusal("people-count-on", List.of("often"))).isEqualTo("not-a-grid");
        assertThat(refusal("people-count-on", Map.of("uncle", "often"))).isEqualTo("unknown-field");
        assertThat(refusal("people-nearest", -3)).isEqualTo("unknown-person");
        assertThat(refusal("people-nearest", 1.5)).isEqualTo("too-many-decimals");
    }
}
