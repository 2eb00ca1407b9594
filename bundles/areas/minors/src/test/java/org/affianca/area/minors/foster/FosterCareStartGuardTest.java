package org.affianca.area.minors.foster;

import static org.affianca.testing.contract.AnyWork.TODAY;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.affianca.api.Verdict;
import org.affianca.api.area.WorkFile;
import org.affianca.api.catalogue.Stage;
import org.affianca.testing.contract.AnyWork;
import org.junit.jupiter.api.Test;

class FosterCareStartGuardTest {
    private static final LocalDate NINE_YEARS_AGO = TODAY.minusYears(9);
    private static final Optional<LocalDate> DAY = Optional.of(TODAY.minusDays(3));
    private static final Optional<LocalDate> NEVER = Optional.empty();

    private final FosterCareStartGuard guard = new FosterCareStartGuard();

    @Test
    void judicialCareWithItsDecreeMayStart() {
        assertThat(starting(care("2", "TM 12/2026", DAY, NEVER)).allows()).isTrue();
    }

    @Test
    void judicialCareNeedsItsDecree() {
        assertThat(starting(care("2", "", DAY, DAY))).isEqualTo(Verdict.no("judicial-without-decree"));
        assertThat(starting(care("2", "TM 12/2026", NEVER, DAY))).isEqualTo(Verdict.no("judicial-without-decree"));
    }

    @Test
    void consensualCareNeedsTheConsentOfTheParents() {
        assertThat(starting(care("1", "", NEVER, DAY)).allows()).isTrue();
        assertThat(starting(care("1", "", NEVER, NEVER))).isEqualTo(Verdict.no("consensual-without-consent"));
    }

    @Test
    void aChildOfTwelveMustHaveBeenHeard() {
        FosterCare unheard = care("2", "TM 12/2026", DAY, NEVER);
        assertThat(startingAt(TODAY.minusYears(12), unheard)).isEqualTo(Verdict.no("child-not-heard", "age", 12));
        assertThat(startingAt(TODAY.minusYears(12).plusDays(1), unheard).allows())
                .isTrue();
    }

    @Test
    void ofAChildInAnAdultsFileNobodyCanTellTheAge() {
        assertThat(startingAt(TODAY.minusYears(40), care("2", "TM 12/2026", DAY, NEVER))
                        .allows())
                .isTrue();
    }

    @Test
    void otherStepsAreNotItsBusiness() {
        assertThat(guard.allows(
                                file(NINE_YEARS_AGO, care("2", "", NEVER, NEVER)),
                                AnyWork.to("MATCHED", Stage.WAITING),
                                AnyWork.today())
                        .allows())
                .isTrue();
    }

    private Verdict starting(FosterCare care) {
        return startingAt(NINE_YEARS_AGO, care);
    }

    private Verdict startingAt(LocalDate born, FosterCare care) {
        return guard.allows(file(born, care), AnyWork.to("STARTED", Stage.RUNNING), AnyWork.today());
    }

    private static WorkFile file(LocalDate born, FosterCare care) {
        return AnyWork.with(care)
                .person("birthDate", Optional.of(born))
                .figures(Map.of("minors.child-heard-from", 12))
                .file();
    }

    private static FosterCare care(
            String form, String decree, Optional<LocalDate> decreeOn, Optional<LocalDate> consent) {
        Optional<String> none = Optional.empty();
        return new FosterCare(
                form,
                "1",
                "1",
                "1",
                Optional.empty(),
                false,
                false,
                true,
                Optional.of(decree).filter(text -> !text.isEmpty()),
                decreeOn,
                consent,
                NEVER,
                NEVER,
                true,
                false,
                Optional.empty(),
                none,
                none,
                none,
                none,
                none,
                none,
                none);
    }
}
