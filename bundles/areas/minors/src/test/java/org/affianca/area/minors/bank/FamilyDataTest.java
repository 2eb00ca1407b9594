package org.affianca.area.minors.bank;

import static org.affianca.area.minors.bank.Girasole.TODAY;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.affianca.api.problem.Flaw;
import org.junit.jupiter.api.Test;

class FamilyDataTest {
    private static final Set<String> TYPES = Set.of("couple");
    private static final Set<String> SKILLS = Set.of("small-child", "parents-contact");

    @Test
    void aWholeFamilyHasNoFlaw() {
        assertThat(Girasole.data().flaws(TYPES, SKILLS)).isEmpty();
    }

    @Test
    void allFlawsAreSaidAtOnce() {
        FamilyData wrong = new FamilyData(
                " ",
                FamilyState.AVAILABLE,
                "clan",
                Optional.empty(),
                Optional.of(TODAY),
                Optional.of(TODAY.minusDays(1)),
                true,
                true,
                true,
                true,
                9,
                8,
                0,
                false,
                List.of("small-child", "small-child", "juggling"),
                List.of(new Training(TODAY, "", 0)),
                Optional.of("x".repeat(2001)));
        assertThat(wrong.flaws(TYPES, SKILLS))
                .extracting(Flaw::pointer)
                .containsExactly(
                        "/name",
                        "/type",
                        "/skills",
                        "/skills",
                        "/toAge",
                        "/mostChildren",
                        "/note",
                        "/suitableOn",
                        "/availableUntil",
                        "/trainings/0/title",
                        "/trainings/0/hours");
    }
}
