package org.affianca.area.adults.path;

import static org.affianca.testing.contract.AnyWork.TODAY;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import org.affianca.api.Because;
import org.affianca.api.Verdict;
import org.affianca.api.catalogue.Stage;
import org.affianca.api.money.Money;
import org.affianca.api.work.Entitlement;
import org.affianca.area.adults.Asked;
import org.affianca.testing.contract.AnyWork;
import org.junit.jupiter.api.Test;

class InclusionPathTest {
    private static final YearMonth FEBRUARY = YearMonth.of(2026, 2);
    private static final LocalDate REPORTED = LocalDate.of(2026, 2, 28);

    /** Ten hours a week for 200 euro a month; February 2026 has 20 weekdays, so 40 hours. */
    private static InclusionPath path(Optional<LocalDate> reported, Optional<LocalDate> insured) {
        return new InclusionPath(
                "library",
                "Uscire di casa, conoscere persone",
                10,
                2,
                Money.euro(200),
                true,
                "Biblioteca civica",
                Optional.empty(),
                "Marta Inventati",
                reported,
                Optional.of(TODAY.minusDays(30)),
                insured.isPresent(),
                insured.map(day -> "RCT 55"),
                insured);
    }

    private static Entitlement february(Optional<LocalDate> reported, int hours) {
        Asked asked = Asked.with(path(reported, Optional.of(TODAY))).underAPlan();
        for (int left = hours, day = 2; left > 0; left -= 8, day++) {
            asked.attended(FEBRUARY.atDay(day), Math.min(8, left));
        }
        return new InclusionPathAllowance().forMonth(asked.measure(), FEBRUARY);
    }

    @Test
    void theAllowanceFollowsTheHoursAttended() {
        assertThat(february(Optional.of(REPORTED), 40).due()).isEqualTo(Money.euro(200));
        assertThat(february(Optional.of(REPORTED), 30).due()).isEqualTo(Money.euro(150));
        assertThat(february(Optional.of(REPORTED), 48).due()).isEqualTo(Money.euro(200));
    }

    @Test
    void belowTheLeastAttendanceNothingIsDue() {
        assertThat(february(Optional.of(REPORTED), 24).due()).isEqualTo(Money.euro(120));
        assertThat(february(Optional.of(REPORTED), 23).due()).isEqualTo(Money.ZERO);
    }

    @Test
    void nothingIsDueForAMonthTheEducatorHasNotReported() {
        Entitlement due = february(Optional.of(REPORTED.minusDays(1)), 40);
        assertThat(due.due()).isEqualTo(Money.ZERO);
        assertThat(due.how()).extracting(Because::code).containsExactly("path-not-reported");
        assertThat(february(Optional.empty(), 40).due()).isEqualTo(Money.ZERO);
    }

    @Test
    void beginsUnderAPlan() {
        InclusionPathPlanGuard guard = new InclusionPathPlanGuard();
        Asked lone = Asked.with(path(Optional.empty(), Optional.of(TODAY)));
        assertThat(guard.allows(lone.measure(), AnyWork.to("ACTIVE", Stage.RUNNING), AnyWork.today()))
                .isEqualTo(Verdict.no("path-without-plan"));
        assertThat(guard.allows(lone.measure(), AnyWork.to("SIGNED", Stage.WAITING), AnyWork.today()))
                .isEqualTo(Verdict.yes());
        assertThat(guard.allows(lone.underAPlan().measure(), AnyWork.to("ACTIVE", Stage.RUNNING), AnyWork.today()))
                .isEqualTo(Verdict.yes());
    }
}
