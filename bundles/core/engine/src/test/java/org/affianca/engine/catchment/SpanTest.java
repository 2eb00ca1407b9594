package org.affianca.engine.catchment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import org.affianca.api.catchment.Side;
import org.junit.jupiter.api.Test;

class SpanTest {
    private final Random random = new Random(4);

    private Span any() {
        int first = 1 + random.nextInt(12);
        return new Span(Optional.of(first), Optional.of(first + random.nextInt(6)), Side.values()[random.nextInt(3)]);
    }

    @Test
    void twoSpansQuarrelExactlyWhenANumberIsInBoth() {
        for (int i = 0; i < 5_000; i++) {
            Span one = any();
            Span two = any();
            boolean shared = IntStream.rangeClosed(1, 20).anyMatch(n -> one.has(n) && two.has(n));
            assertThat(one.quarrels(two)).as("%s and %s", one, two).isEqualTo(shared);
        }
    }

    @Test
    void aWholeStreetYieldsToItsNumbers() {
        Span whole = new Span(Optional.empty(), Optional.empty(), Side.BOTH);
        assertThat(whole.quarrels(any())).isFalse();
        assertThat(whole.quarrels(whole)).isTrue();
    }
}
