package org.affianca.area.employment.traineeship;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.affianca.api.Because;
import org.affianca.api.Verdict;
import org.affianca.api.catalogue.Stage;
import org.affianca.api.time.Period;
import org.affianca.api.work.Decision;
import org.affianca.area.employment.Settings;
import org.affianca.testing.contract.AnyWork;
import org.junit.jupiter.api.Test;

class TraineeshipStartGuardTest {
    private static final LocalDate START = Example.START;

    private final TraineeshipStartGuard guard = new TraineeshipStartGuard(Settings.defaults());

    @Test
    void anInsuredAndCommunicatedTraineeshipMayStart() {
        assertThat(starting(Example.draft()).allows()).isTrue();
    }

    @Test
    void nobodyStartsWithoutInsuranceOrCommunication() {
        Verdict verdict = starting(Example.draft()
                .but("inailPosition", Optional.empty())
                .but("liabilityPolicy", Optional.empty())
                .but("insuredFrom", Optional.empty())
                .but("communicatedOn", Optional.empty()));
        assertThat(verdict.reasons())
                .containsExactly(
                        Because.of("start-without-inail"),
                        Because.of("start-without-liability-policy"),
                        Because.of("start-without-cover"),
                        Because.of("start-without-communication"));
    }

    @Test
    void theCoverBeginsOnTheFirstDayAtTheLatest() {
        assertThat(starting(Example.draft().but("insuredFrom", Optional.of(START.plusDays(1)))))
                .isEqualTo(Verdict.no("cover-begins-later", "start", START));
    }

    @Test
    void aCoverThatHasEndedIsNone() {
        AnyWork ended = Example.draft()
                .but("insuredFrom", Optional.of(START.minusYears(1)))
                .but("insuredUntil", Optional.of(START.minusDays(1)));
        assertThat(starting(ended)).isEqualTo(Verdict.no("cover-ended-before", "start", START));
    }

    @Test
    void theCommunicationIsMadeTheDayBeforeAtTheLatest() {
        assertThat(starting(Example.draft().but("communicatedOn", Optional.of(START))))
                .isEqualTo(Verdict.no("communication-too-late", "last", START.minusDays(1)));
    }

    @Test
    void aRegionMayAcceptACommunicationOnTheFirstDay() {
        TraineeshipStartGuard lenient = new TraineeshipStartGuard(Settings.with(Map.of("communicationLeadDays", 0)));
        AnyWork sameDay = Example.draft().but("communicatedOn", Optional.of(START));
        assertThat(lenient.allows(sameDay.file(), AnyWork.to("RUNNING", Stage.RUNNING), Decision.on(START))
                        .allows())
                .isTrue();
    }

    @Test
    void aTraineeshipHasAnEndWithinTwentyFourMonths() {
        assertThat(starting(Example.draft().common("period", Period.from(START))))
                .isEqualTo(Verdict.no("start-without-end"));
        assertThat(starting(Example.draft().common("period", Period.of(START, START.plusMonths(24)))))
                .isEqualTo(Verdict.no(
                        "longer-than-allowed", "last", START.plusMonths(24).minusDays(1)));
    }

    @Test
    void resumingAfterASuspensionIsNoStart() {
        AnyWork paused = Example.running()
                .step("SUSPENDED", Stage.PAUSED, START.plusDays(10))
                .but("inailPosition", Optional.empty());
        assertThat(starting(paused).allows()).isTrue();
    }

    private Verdict starting(AnyWork example) {
        return guard.allows(example.file(), AnyWork.to("RUNNING", Stage.RUNNING), Decision.on(START));
    }
}
