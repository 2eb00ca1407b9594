package org.affianca.engine.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SieveTest {
    private final List<Integer> looks = new ArrayList<>();

    private List<String> first(int most, Integer after, int all, Predicate<Integer> seen) {
        return Sieve.<Integer, String>first(
                most,
                after,
                (place, some) -> IntStream.rangeClosed(place == null ? 1 : place + 1, all)
                        .limit(some)
                        .boxed()
                        .toList(),
                some -> {
                    looks.add(some.size());
                    return some.stream().filter(seen).map(Object::toString).toList();
                });
    }

    @Test
    void whereAllIsSeenNoMoreIsAskedAboutThanThePageNeeds() {
        assertThat(first(3, null, 1000, number -> true)).containsExactly("1", "2", "3");
        assertThat(first(3, 3, 1000, number -> true)).containsExactly("4", "5", "6");
        assertThat(looks).containsExactly(3, 3);
    }

    @Test
    void whereLittleIsSeenItLooksFurtherUntilThePageIsFull() {
        assertThat(first(3, null, 10_000, number -> number % 100 == 0)).containsExactly("100", "200", "300");
        assertThat(looks).containsExactly(3, 6, 12, 24, 48, 96, 192);
    }

    @Test
    void itEndsWithTheListAndAsksAboutNothingTwice() {
        assertThat(first(4, null, 20, number -> number > 18)).containsExactly("19", "20");
        assertThat(looks).containsExactly(4, 8, 8);
        assertThat(first(4, null, 0, number -> true)).isEmpty();
        assertThat(first(4, null, 4, number -> false)).isEmpty();
        assertThat(looks).hasSize(4);
    }

    @Test
    void neverSoManyAtOnceThatADatabaseRefusesButForAPageThatLong() {
        first(2, null, 5000, number -> false);
        assertThat(looks).allMatch(look -> look <= 200);
        first(500, null, 5000, number -> false);
        assertThat(looks.get(looks.size() - 1)).isEqualTo(500);
    }
}
