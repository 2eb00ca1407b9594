package org.affianca.area.minors.placement;

import static org.affianca.area.minors.CareFile.TODAY;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.affianca.api.Because;
import org.affianca.api.Verdict;
import org.affianca.api.catalogue.Stage;
import org.affianca.api.work.Decision;
import org.affianca.area.minors.CareFile;
import org.junit.jupiter.api.Test;

class ResidentialPlacementGuardsTest {
    private static final LocalDate BORN = TODAY.minusYears(18);
    private static final LocalDate TWENTY_ONE = BORN.plusYears(21);

    @Test
    void nobodyIsPlacedWhereARelativeOfThoseWhoDecideHasAPart() {
        assertThat(placing(false)).isEqualTo(Verdict.no("relatives-not-excluded"));
        assertThat(placing(true).allows()).isTrue();
    }

    @Test
    void afterEighteenItGoesOnByADecree() {
        assertThat(extending(Optional.empty(), TWENTY_ONE)).isEqualTo(Verdict.no("extension-without-decree"));
        assertThat(extending(Optional.of("TM 7/2026"), TWENTY_ONE).allows()).isTrue();
    }

    @Test
    void andEndsWithTwentyOne() {
        assertThat(extending(Optional.of("TM 7/2026"), TWENTY_ONE.plusDays(1)))
                .isEqualTo(new Verdict.No(
                        java.util.List.of(new Because("beyond-after-care", Map.of("last", TWENTY_ONE, "age", 21)))));
    }

    private static Verdict placing(boolean excluded) {
        return new ResidentialPlacementStartGuard()
                .allows(
                        CareFile.of(placement(excluded, Optional.empty()), Optional.of(BORN)),
                        CareFile.to("PLACED", Stage.RUNNING),
                        Decision.on(TODAY));
    }

    private static Verdict extending(Optional<String> decree, LocalDate last) {
        return new ResidentialPlacementExtensionGuard()
                .allows(
                        CareFile.of(placement(true, decree), Optional.of(BORN)),
                        CareFile.to("EXTENDED", Stage.RUNNING),
                        CareFile.until(last));
    }

    private static ResidentialPlacement placement(boolean excluded, Optional<String> decree) {
        Optional<String> none = Optional.empty();
        return new ResidentialPlacement(
                "2",
                "7",
                "2",
                Optional.empty(),
                excluded,
                none,
                Optional.empty(),
                Optional.empty(),
                none,
                none,
                none,
                decree,
                decree.map(act -> TODAY));
    }
}
