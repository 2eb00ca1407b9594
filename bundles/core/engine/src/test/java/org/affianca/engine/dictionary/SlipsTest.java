package org.affianca.engine.dictionary;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

class SlipsTest {
    @Test
    void aLetterTooManyTooFewAnotherOneOrTwoSwappedAreOneSlip() {
        assertThat(List.of("marioo", "mrio", "maria", "amrio"))
                .allSatisfy(typed -> assertThat(Slips.between("mario", typed)).isEqualTo(1));
        assertThat(Slips.between("mario", "mario")).isZero();
        assertThat(Slips.between("mario", "moira")).isEqualTo(3);
    }

    @Test
    void noneIsForgivenInAShortWordOneFromFourLettersTwoFromEight() {
        assertThat(Slips.forgivenIn("ada")).isZero();
        assertThat(Slips.forgivenIn("anna")).isEqualTo(1);
        assertThat(Slips.forgivenIn("giovann")).isEqualTo(1);
        assertThat(Slips.forgivenIn("giovanni")).isEqualTo(2);
        assertThat(Slips.forgivenIn("1234")).isZero();
        assertThat(Slips.forgivenIn("x".repeat(60))).isZero();
    }

    @Test
    void wordsThatNearShareWhatIsLeftOfThem() {
        Random random = new Random(7);
        for (int i = 0; i < 2_000; i++) {
            String word = word(random, 4 + random.nextInt(10));
            String typed = slipped(random, word, 1 + random.nextInt(2));
            if (Slips.forgivenIn(typed) > 0 && Slips.between(word, typed) <= Slips.forgivenIn(typed)) {
                Set<String> shared = new HashSet<>(Slips.left(word));
                shared.retainAll(Slips.left(typed));
                assertThat(shared).as("%s typed for %s", typed, word).isNotEmpty();
            }
        }
    }

    private static String slipped(Random random, String word, int slips) {
        StringBuilder typed = new StringBuilder(word);
        for (int i = 0; i < slips; i++) {
            int at = random.nextInt(typed.length() - 1);
            switch (random.nextInt(4)) {
                case 0 -> typed.deleteCharAt(at);
                case 1 -> typed.insert(at, 'q');
                case 2 -> typed.setCharAt(at, 'q');
                default -> {
                    char first = typed.charAt(at);
                    typed.setCharAt(at, typed.charAt(at + 1));
                    typed.setCharAt(at + 1, first);
                }
            }
        }
        return typed.toString();
    }

    private static String word(Random random, int length) {
        StringBuilder word = new StringBuilder();
        for (int i = 0; i < length; i++) {
            word.append("aeioubcdglmnrst".charAt(random.nextInt(15)));
        }
        return word.toString();
    }
}
