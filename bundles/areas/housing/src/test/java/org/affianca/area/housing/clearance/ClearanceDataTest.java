package org.affianca.area.housing.clearance;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.affianca.api.problem.Flaw;
import org.junit.jupiter.api.Test;

class ClearanceDataTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);

    @Test
    void anActOfOnesOwnUnitWithTimeForAnOpinionHasNoFlaw() {
        assertThat(flaws(1, "unsafe", TODAY.minusDays(3), TODAY.plusDays(10), TODAY.plusDays(20)))
                .isEmpty();
    }

    @Test
    void allThatIsWrongIsSaidAtOnce() {
        assertThat(flaws(2, "ugly", TODAY.plusDays(1), TODAY.minusDays(1), TODAY.minusDays(2)))
                .containsExactly(
                        Flaw.at("/unit", "unknown-unit"),
                        Flaw.at("/ground", "unknown-code"),
                        Flaw.at("/actOn", "in-the-future"),
                        Flaw.at("/opinionBy", "opinion-too-late"),
                        Flaw.at("/clearanceOn", "cleared-before-the-opinion"));
    }

    @Test
    void aHouseholdIsNamedByItsCaseOrByWhoSpeaksForIt() {
        assertThat(household(Optional.of(7L), "", 4, 2).flaws("/households/0")).isEmpty();
        assertThat(household(Optional.empty(), "Finzioni", 4, 2).flaws("/households/0"))
                .isEmpty();
        assertThat(household(Optional.empty(), "", 4, 2).flaws("/households/1"))
                .containsExactly(Flaw.at("/households/1/surname", "case-or-name"));
        assertThat(household(Optional.of(7L), "Finzioni", 4, 2).flaws("/households/1"))
                .containsExactly(Flaw.at("/households/1/surname", "case-or-name"));
    }

    @Test
    void aHouseholdHasNoMoreChildrenThanPeople() {
        assertThat(household(Optional.of(7L), "", 2, 3).flaws("/households/0"))
                .containsExactly(Flaw.at("/households/0/occupants", "more-than-the-household", "people", 2));
    }

    private static List<Flaw> flaws(
            long unit, String ground, LocalDate actOn, LocalDate opinionBy, LocalDate clearanceOn) {
        return new ClearanceData(
                        unit, "Sindaco", "12/2026", actOn, ground, "Via 9", Optional.of(clearanceOn), opinionBy)
                .flaws(Set.of(1L), Set.of("unsafe"), TODAY);
    }

    private static Household household(Optional<Long> caseId, String surname, int occupants, int minors) {
        return new Household(
                caseId,
                Optional.of(surname),
                Optional.of(surname.isEmpty() ? "" : "Omar"),
                Optional.empty(),
                Optional.empty(),
                false,
                occupants,
                minors,
                0,
                0,
                0,
                Optional.empty());
    }
}
