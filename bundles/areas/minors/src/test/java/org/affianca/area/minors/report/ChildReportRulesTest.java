package org.affianca.area.minors.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.affianca.api.PersonId;
import org.affianca.api.problem.Flaw;
import org.affianca.testing.contract.AnyWork;
import org.junit.jupiter.api.Test;

class ChildReportRulesTest {
    private static final LocalDate HEARD = AnyWork.TODAY.minusDays(3);

    private final ChildReportCoherence coherence = new ChildReportCoherence();

    @Test
    void aReportToTheCourtHasItsDay() {
        assertThat(coherence.flaws(report(true, Optional.empty())))
                .containsExactly(Flaw.at("/details/reportedToCourtOn", "court-report-without-day"));
        assertThat(coherence.flaws(report(true, Optional.of(HEARD)))).isEmpty();
    }

    @Test
    void aDayWithoutAReportIsAFlaw() {
        assertThat(coherence.flaws(report(false, Optional.of(HEARD))))
                .containsExactly(Flaw.at("/details/reportedToCourtOn", "day-without-court-report"));
        assertThat(coherence.flaws(report(false, Optional.empty()))).isEmpty();
    }

    @Test
    void theCourtIsNotToldBeforeTheService() {
        assertThat(coherence.flaws(report(true, Optional.of(HEARD.minusDays(1)))))
                .containsExactly(Flaw.at("/details/reportedToCourtOn", "court-told-before-us"));
    }

    @Test
    void aDisabilityHasTypeAndCertification() {
        ChildProfileCoherence profile = new ChildProfileCoherence();
        assertThat(profile.flaws(profile(true, Optional.empty(), Optional.empty())))
                .extracting(flaw -> flaw.why().code())
                .isEqualTo(List.of("disability-without-type", "disability-without-certification"));
        assertThat(profile.flaws(profile(true, Optional.of("2"), Optional.of("4"))))
                .isEmpty();
        assertThat(profile.flaws(profile(false, Optional.empty(), Optional.empty())))
                .isEmpty();
    }

    private static ChildReport report(boolean toCourt, Optional<LocalDate> on) {
        return new ChildReport(
                new PersonId(7),
                HEARD,
                "5",
                Optional.empty(),
                Optional.empty(),
                false,
                "7",
                "7",
                Optional.empty(),
                toCourt,
                on);
    }

    private static ChildProfile profile(boolean disability, Optional<String> type, Optional<String> certification) {
        return new ChildProfile(
                "1",
                "1",
                "5",
                Optional.empty(),
                disability,
                type,
                certification,
                true,
                true,
                true,
                false,
                false,
                false,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }
}
