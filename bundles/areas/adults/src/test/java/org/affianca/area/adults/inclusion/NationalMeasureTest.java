package org.affianca.area.adults.inclusion;

import static org.affianca.testing.contract.AnyWork.TODAY;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.affianca.api.Verdict;
import org.affianca.api.catalogue.Stage;
import org.affianca.testing.contract.AnyWork;
import org.junit.jupiter.api.Test;

class NationalMeasureTest {
    private final MeasureSuspensionGuard suspension = new MeasureSuspensionGuard();
    private final MeasureForfeitureGuard forfeiture = new MeasureForfeitureGuard();

    @Test
    void theBenefitIsNotSuspendedBeforeTheTermOfTheFirstMeeting() {
        assertThat(suspending(measure().due("first-meeting", TODAY, Optional.empty())))
                .isEqualTo(Verdict.no("suspension-before-term", "last", TODAY));
    }

    @Test
    void onceTheTermHasPassedWithoutAMeetingItIs() {
        LocalDate yesterday = TODAY.minusDays(1);
        assertThat(suspending(measure().due("first-meeting", yesterday, Optional.empty()))
                        .allows())
                .isTrue();
    }

    @Test
    void whoWasMetMayBeSuspendedForOtherReasons() {
        assertThat(suspending(measure().due("first-meeting", TODAY.plusDays(20), Optional.of(TODAY.minusDays(3))))
                        .allows())
                .isTrue();
    }

    @Test
    void aMeasureWithoutThatTermIsNoBusinessOfTheRule() {
        assertThat(suspending(measure()).allows()).isTrue();
    }

    @Test
    void nobodyForfeitsForASummonsTheyDidNotMiss() {
        assertThat(forfeiting(measure(), "summons-ignored")).isEqualTo(Verdict.no("forfeiture-without-no-show"));
    }

    @Test
    void whoWasSummonedAndDidNotComeMayForfeit() {
        AnyWork missed = measure().step("NO_SHOW", Stage.RUNNING, TODAY.minusDays(9));
        assertThat(forfeiting(missed, "summons-ignored").allows()).isTrue();
    }

    @Test
    void otherReasonsForForfeitureNeedNoSummons() {
        assertThat(forfeiting(measure(), "false-statements").allows()).isTrue();
    }

    private Verdict suspending(AnyWork work) {
        return suspension.allows(work.file(), AnyWork.to("SUSPENDED", Stage.PAUSED), AnyWork.today());
    }

    private Verdict forfeiting(AnyWork work, String outcome) {
        return forfeiture.allows(work.file(), AnyWork.to("FORFEITED", Stage.ENDED), AnyWork.ending(outcome));
    }

    private static AnyWork measure() {
        return AnyWork.with(new NationalMeasure("adi", "INPS-1", Optional.empty(), Optional.empty(), 1));
    }
}
