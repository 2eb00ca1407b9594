package org.affianca.area.minors.bank;

import static org.affianca.area.minors.bank.Girasole.TODAY;
import static org.affianca.area.minors.bank.Girasole.family;
import static org.affianca.area.minors.bank.Girasole.named;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.affianca.api.FacilityId;
import org.affianca.api.figure.Figures;
import org.junit.jupiter.api.Test;

class MatchingTest {
    private static final Figures POINTS =
            Figures.of(Map.of("minors.match-skill", 3, "minors.match-training", 1, "minors.training-counts", 2));
    private static final List<String> WANTED = List.of("small-child", "trauma-care");

    @Test
    void aFamilyThatFitsGetsPointsForSkillsAndRecentTraining() {
        Training recent = new Training(TODAY.minusYears(2), "Accogliere", 12);
        Match match =
                only(named("Girasole", FamilyState.AVAILABLE, List.of("small-child", "disability"), List.of(recent)));
        assertThat(match.against()).isEmpty();
        assertThat(match.points()).isEqualTo(4);
        assertThat(match.skills()).containsExactly("small-child");
        assertThat(match.lacking()).containsExactly("trauma-care");
    }

    @Test
    void trainingOfLongAgoCountsNoMore() {
        Training old = new Training(TODAY.minusYears(2).minusDays(1), "Accogliere", 12);
        assertThat(only(named("Girasole", FamilyState.AVAILABLE, WANTED, List.of(old)))
                        .points())
                .isEqualTo(6);
    }

    @Test
    void itSaysEachReasonWhyAFamilyCannotBeNow() {
        Need need = new Need(TODAY.plusYears(2), "2", "2", 2, List.of(), Optional.of(14));
        assertThat(new Matching(need, POINTS, TODAY)
                        .of(List.of(family(1, Girasole.data())), Map.of(new FacilityId(1), 1), Map.of())
                        .get(0)
                        .against())
                .containsExactly("available", "age", "duration", "nature", "children", "full");
    }

    @Test
    void aCandidateOrARestingFamilyIsNotAvailable() {
        assertThat(only(named("Girasole", FamilyState.CANDIDATE, List.of(), List.of()))
                        .against())
                .containsExactly("available");
        assertThat(only(named("Girasole", FamilyState.RESTING, List.of(), List.of()))
                        .against())
                .containsExactly("available");
    }

    @Test
    void thoseThatCanStandFirstThenPointsThenName() {
        List<FosterFamily> families = List.of(
                family(1, named("Acero", FamilyState.RESTING, WANTED, List.of())),
                family(2, named("Betulla", FamilyState.AVAILABLE, List.of(), List.of())),
                family(3, named("Cedro", FamilyState.AVAILABLE, WANTED, List.of())),
                family(4, named("Abete", FamilyState.AVAILABLE, List.of(), List.of())),
                family(5, named("Ulivo", FamilyState.LEFT, WANTED, List.of())));
        Map<FacilityId, Integer> free =
                Map.of(new FacilityId(1), 1, new FacilityId(2), 1, new FacilityId(3), 1, new FacilityId(4), 1);
        assertThat(new Matching(need(), POINTS, TODAY).of(families, free, Map.of(new FacilityId(3), "DECLINED")))
                .extracting(match -> match.name() + match.proposed())
                .containsExactly("CedroDECLINED", "Abete", "Betulla", "Acero");
    }

    private static Match only(FamilyData data) {
        return new Matching(need(), POINTS, TODAY)
                .of(List.of(family(1, data)), Map.of(new FacilityId(1), 1), Map.of())
                .get(0);
    }

    private static Need need() {
        LocalDate soon = TODAY.plusDays(10);
        return new Need(soon, "1", "1", 1, WANTED, Optional.of(6));
    }
}
