package org.affianca.area.employment.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.Optional;
import org.affianca.api.OrganisationId;
import org.affianca.api.WorkId;
import org.affianca.testing.contract.AreaHouse;
import org.affianca.testing.contract.House;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class EvaluationMapperTest {
    private static final LocalDate APRIL = LocalDate.of(2026, 4, 10);
    private static final LocalDate MAY = LocalDate.of(2026, 5, 10);

    @ParameterizedTest
    @EnumSource(House.class)
    void keepsEvaluationsAndGivesThemBackInOrderOfTheirDay(House on) {
        try (AreaHouse house = AreaHouse.on(on, getClass())) {
            EvaluationMapper kept = house.mapper(EvaluationMapper.class);
            WorkId work = house.anyWork();
            kept.give(AreaHouse.ORGANISATION, work, evaluation(MAY, "interim", " puntuale "), "Marta Inventati");
            kept.give(AreaHouse.ORGANISATION, work, evaluation(APRIL, "initial", ""), "Pio Simulacri");
            assertThat(kept.ofWork(AreaHouse.ORGANISATION, work))
                    .extracting(Evaluation::givenOn, Evaluation::moment, Evaluation::note, Evaluation::givenBy)
                    .containsExactly(
                            tuple(APRIL, "initial", "", "Pio Simulacri"),
                            tuple(MAY, "interim", "puntuale", "Marta Inventati"));
            assertThat(kept.ofWork(AreaHouse.ORGANISATION, work).get(0))
                    .extracting(
                            Evaluation::orientation, Evaluation::skills, Evaluation::resources, Evaluation::selfEsteem)
                    .containsExactly(1, 2, 3, 4);
        }
    }

    @ParameterizedTest
    @EnumSource(House.class)
    void showsNothingOfAnotherOrganisationOrWork(House on) {
        try (AreaHouse house = AreaHouse.on(on, getClass())) {
            EvaluationMapper kept = house.mapper(EvaluationMapper.class);
            WorkId work = house.anyWork();
            kept.give(AreaHouse.ORGANISATION, work, evaluation(APRIL, "final", ""), "Pio Simulacri");
            assertThat(kept.ofWork(new OrganisationId(2), work)).isEmpty();
            assertThat(kept.ofWork(AreaHouse.ORGANISATION, new WorkId(2))).isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource(House.class)
    void refusesAnEvaluationOfAWorkThatIsNotThereAndRollsAllBack(House on) {
        try (AreaHouse house = AreaHouse.on(on, getClass())) {
            EvaluationMapper kept = house.mapper(EvaluationMapper.class);
            WorkId work = house.anyWork();
            assertThatThrownBy(() -> house.transactions().within(() -> {
                        kept.give(AreaHouse.ORGANISATION, work, evaluation(APRIL, "final", ""), "Pio Simulacri");
                        return kept.give(
                                AreaHouse.ORGANISATION,
                                new WorkId(99),
                                evaluation(APRIL, "final", ""),
                                "Pio Simulacri");
                    }))
                    .isInstanceOf(RuntimeException.class);
            assertThat(kept.ofWork(AreaHouse.ORGANISATION, work)).isEmpty();
        }
    }

    private static EvaluationData evaluation(LocalDate on, String moment, String note) {
        return new EvaluationData(on, moment, 1, 2, 3, 4, Optional.of(note));
    }
}
