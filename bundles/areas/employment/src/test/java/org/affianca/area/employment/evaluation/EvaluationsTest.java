package org.affianca.area.employment.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.affianca.api.CaseId;
import org.affianca.api.WorkId;
import org.affianca.api.area.Transactions;
import org.affianca.api.event.EventLog;
import org.affianca.api.event.HouseEvent;
import org.affianca.api.problem.Invalid;
import org.affianca.api.problem.Missing;
import org.affianca.api.problem.Refused;
import org.affianca.testing.contract.AreaHouse;
import org.affianca.testing.contract.House;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The resource on a real database; core's part is told by {@link OneWork} and {@link Giulia}. */
class EvaluationsTest {
    private static final LocalDate START = LocalDate.of(2026, 3, 2);
    private static final LocalDate TODAY = LocalDate.of(2026, 4, 30);
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-04-30T10:00:00Z"), ZoneId.of("Europe/Rome"));

    private static AreaHouse house;
    private static WorkId work;

    private final List<HouseEvent> events = new ArrayList<>();

    @BeforeAll
    static void build() {
        house = AreaHouse.on(House.DERBY, EvaluationsTest.class);
        work = house.anyWork();
    }

    @AfterAll
    static void close() {
        house.close();
    }

    @Test
    void givesAnEvaluationAndTellsOfIt() {
        Evaluations evaluations = seeing(running());
        Evaluation given = evaluations.given(work.value(), evaluation(TODAY, 4));
        assertThat(given.givenBy()).isEqualTo("Giulia Fantasiosi");
        assertThat(evaluations.ofTraineeship(work.value()).items()).contains(given);
        assertThat(events).containsExactly(new EvaluationGiven(new CaseId(1), work, "interim"));
    }

    @Test
    void showsNothingOfAWorkTheActorDoesNotSee() {
        Evaluations evaluations = seeing(running());
        assertThatThrownBy(() -> evaluations.ofTraineeship(99)).isInstanceOf(Missing.class);
        assertThatThrownBy(() -> evaluations.given(99, evaluation(TODAY, 4))).isInstanceOf(Missing.class);
    }

    @Test
    void knowsNoEvaluationsOfOtherServices() {
        Evaluations evaluations = seeing(new OneWork(work, "employment.training", true, Optional.of(START)));
        assertThatThrownBy(() -> evaluations.ofTraineeship(work.value())).isInstanceOf(Missing.class);
    }

    @Test
    void takesNoneFromWhoMayOnlyRead() {
        Evaluations evaluations = seeing(new OneWork(work, "employment.traineeship", false, Optional.of(START)));
        assertThatThrownBy(() -> evaluations.given(work.value(), evaluation(TODAY, 4)))
                .isInstanceOf(Refused.class)
                .hasMessage("not-writable");
    }

    @Test
    void takesNoneBeforeTheTraineeshipHasStarted() {
        Evaluations evaluations = seeing(new OneWork(work, "employment.traineeship", true, Optional.empty()));
        assertThatThrownBy(() -> evaluations.given(work.value(), evaluation(TODAY, 4)))
                .isInstanceOf(Refused.class)
                .hasMessage("not-started");
    }

    @Test
    void writesNothingWhenThereIsAFlaw() {
        Evaluations evaluations = seeing(running());
        int before = evaluations.ofTraineeship(work.value()).items().size();
        assertThatThrownBy(() -> evaluations.given(work.value(), evaluation(TODAY.plusDays(1), 9)))
                .isInstanceOf(Invalid.class)
                .hasMessageContaining("/givenOn")
                .hasMessageContaining("/orientation");
        assertThat(evaluations.ofTraineeship(work.value()).items()).hasSize(before);
        assertThat(events).isEmpty();
    }

    @Test
    void writesNothingWhenTheEventCannotBeWritten() {
        Evaluations evaluations = seeing(running());
        int before = evaluations.ofTraineeship(work.value()).items().size();
        Evaluations broken = with(running(), event -> {
            throw new IllegalStateException("the log is full");
        });
        assertThatThrownBy(() -> broken.given(work.value(), evaluation(TODAY, 4)))
                .hasMessage("the log is full");
        assertThat(evaluations.ofTraineeship(work.value()).items()).hasSize(before);
    }

    private Evaluations seeing(OneWork works) {
        return with(works, events::add);
    }

    private static Evaluations with(OneWork works, EventLog log) {
        Transactions transactions = house.transactions();
        return new Evaluations(
                house.mapper(EvaluationMapper.class),
                works,
                log,
                transactions,
                new Giulia(AreaHouse.ORGANISATION),
                CLOCK);
    }

    private static OneWork running() {
        return new OneWork(work, "employment.traineeship", true, Optional.of(START));
    }

    private static EvaluationData evaluation(LocalDate on, int orientation) {
        return new EvaluationData(on, "interim", orientation, 3, 3, 3, Optional.empty());
    }
}
