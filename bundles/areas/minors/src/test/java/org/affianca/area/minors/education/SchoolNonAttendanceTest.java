package org.affianca.area.minors.education;

import static org.affianca.testing.contract.AnyWork.TODAY;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.affianca.api.Advice;
import org.affianca.api.Verdict;
import org.affianca.api.area.WorkFile;
import org.affianca.api.catalogue.Stage;
import org.affianca.testing.contract.AnyWork;
import org.junit.jupiter.api.Test;

class SchoolNonAttendanceTest {
    private static final Optional<LocalDate> NEVER = Optional.empty();
    private static final Optional<LocalDate> YESTERDAY = Optional.of(TODAY.minusDays(1));
    private static final Optional<LocalDate> TOMORROW = Optional.of(TODAY.plusDays(1));

    @Test
    void moreThanFifteenDaysInThreeMonthsSpeakForTheAdmonition() {
        assertThat(advice(absence("absent", 16, Optional.empty(), ""))).isEqualTo(Advice.inFavour());
        assertThat(advice(absence("absent", 15, Optional.empty(), "")))
                .isEqualTo(Advice.against("absences-within-limit", "days", 15));
    }

    @Test
    void aQuarterOfTheYearMissedIsElusion() {
        assertThat(advice(absence("elusion", 0, Optional.of(25), ""))).isEqualTo(Advice.inFavour());
        assertThat(advice(absence("elusion", 0, Optional.of(24), "")))
                .isEqualTo(Advice.against("missed-hours-within-limit", "share", 25));
        assertThat(advice(absence("elusion", 0, Optional.empty(), "")))
                .isEqualTo(Advice.unclear("missed-hours-unknown"));
    }

    @Test
    void whoIsNotEnrolledIsAdmonishedWhateverTheDays() {
        assertThat(advice(absence("not-enrolled", 0, Optional.empty(), ""))).isEqualTo(Advice.inFavour());
    }

    @Test
    void reasonsTheFamilyGaveAreWeighedByAPerson() {
        assertThat(advice(absence("absent", 40, Optional.empty(), "Malattia")))
                .isEqualTo(Advice.unclear("reasons-to-weigh"));
    }

    @Test
    void theSchoolTellsTheParentsBeforeTheMayorAdmonishes() {
        assertThat(step("ADMONISHED", absence("absent", NEVER))).isEqualTo(Verdict.no("parents-not-told"));
        assertThat(step("ADMONISHED", absence("absent", TOMORROW))).isEqualTo(Verdict.no("parents-not-told"));
        assertThat(step("ADMONISHED", absence("absent", YESTERDAY)).allows()).isTrue();
        assertThat(step("ADMONISHED", absence("not-enrolled", NEVER)).allows()).isTrue();
        assertThat(step("BACK", absence("absent", NEVER)).allows()).isTrue();
    }

    private static Advice advice(SchoolNonAttendance absence) {
        WorkFile file = AnyWork.with(absence)
                .figures(Map.of("minors.absence-days", 15, "minors.elusion-share", 25))
                .file();
        return new SchoolNonAttendanceEligibility().advise(file, TODAY);
    }

    private static Verdict step(String name, SchoolNonAttendance absence) {
        return new SchoolAdmonitionGuard()
                .allows(AnyWork.with(absence).file(), AnyWork.to(name, Stage.RUNNING), AnyWork.today());
    }

    private static SchoolNonAttendance absence(String violation, int days, Optional<Integer> missed, String reasons) {
        return new SchoolNonAttendance(
                violation,
                "IC Esempio",
                "2025/2026",
                days,
                missed,
                NEVER,
                YESTERDAY,
                Optional.of(reasons).filter(text -> !text.isEmpty()),
                Optional.empty(),
                NEVER,
                NEVER,
                Optional.empty());
    }

    private static SchoolNonAttendance absence(String violation, Optional<LocalDate> parentsTold) {
        return new SchoolNonAttendance(
                violation,
                "IC Esempio",
                "2025/2026",
                20,
                Optional.empty(),
                NEVER,
                parentsTold,
                Optional.empty(),
                Optional.empty(),
                NEVER,
                NEVER,
                Optional.empty());
    }
}
