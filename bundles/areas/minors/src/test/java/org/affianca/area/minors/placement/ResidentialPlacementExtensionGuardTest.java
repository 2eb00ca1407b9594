package org.affianca.area.minors.placement;

import static org.affianca.testing.contract.AnyWork.TODAY;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.affianca.api.Because;
import org.affianca.api.Verdict;
import org.affianca.api.catalogue.Stage;
import org.affianca.testing.contract.AnyWork;
import org.junit.jupiter.api.Test;

class ResidentialPlacementExtensionGuardTest {
    private static final LocalDate BORN = TODAY.minusYears(18);
    private static final LocalDate TWENTY_ONE = BORN.plusYears(21);

    @Test
    void afterEighteenItGoesOnUpToTwentyOne() {
        assertThat(extending(TWENTY_ONE).allows()).isTrue();
        assertThat(extending(TWENTY_ONE.plusDays(1)))
                .isEqualTo(new Verdict.No(
                        java.util.List.of(new Because("beyond-after-care", Map.of("last", TWENTY_ONE, "age", 21)))));
    }

    private static Verdict extending(LocalDate last) {
        AnyWork work = AnyWork.with(placement())
                .person("birthDate", Optional.of(BORN))
                .figures(Map.of("minors.after-care-until", 21));
        return new ResidentialPlacementExtensionGuard()
                .allows(work.file(), AnyWork.to("EXTENDED", Stage.RUNNING), AnyWork.until(TODAY, last));
    }

    private static ResidentialPlacement placement() {
        Optional<String> none = Optional.empty();
        return new ResidentialPlacement(
                "2",
                "7",
                "2",
                Optional.empty(),
                true,
                none,
                Optional.empty(),
                Optional.empty(),
                none,
                none,
                none,
                Optional.of("TM 7/2026"),
                Optional.of(TODAY));
    }
}
