package org.affianca.engine.barrier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.affianca.api.Paging;
import org.affianca.api.PersonId;
import org.affianca.api.Secrecy;
import org.affianca.api.access.Actor;
import org.affianca.api.access.Role;
import org.affianca.api.barrier.Barrier;
import org.affianca.api.barrier.BarrierFilter;
import org.affianca.api.barrier.Side;
import org.affianca.api.barrier.Staying;
import org.affianca.api.casefile.CaseFile;
import org.affianca.api.casefile.CaseFilter;
import org.affianca.api.casefile.CaseSummary;
import org.affianca.api.person.PersonSummary;
import org.affianca.api.problem.Forbidden;
import org.affianca.api.problem.Invalid;
import org.affianca.api.problem.Missing;
import org.affianca.api.problem.Refused;
import org.affianca.api.problem.Stale;
import org.affianca.api.time.Period;
import org.affianca.engine.db.OnBothDatabases;
import org.affianca.engine.db.TestHouse;
import org.affianca.engine.person.TestPeople;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Whoever works with Ada cannot see Pio, and whoever works with Pio sees neither Ada nor her children. */
@OnBothDatabases
class BarrierTest {
    private static final BarrierFilter ALL = new BarrierFilter(Optional.empty(), false);

    private final TestHouse house;
    private final TestBarriers town;

    BarrierTest(TestHouse house) {
        this.house = house;
        this.town = new TestBarriers(house);
    }

    @BeforeEach
    void newPeople() {
        town.begin();
    }

    private List<PersonId> found(Actor by, String text) {
        return house.as(by, () -> town.office.town.people.search(text, Paging.first(200))).items().stream()
                .map(PersonSummary::id)
                .toList();
    }

    private List<String> listed(Actor by) {
        return house.as(by, () -> town.office.cases.list(CaseFilter.all(), Paging.first(200))).items().stream()
                .map(CaseSummary::number)
                .toList();
    }

    @Test
    void whoWorksWithOneDoesNotSeeTheOther() {
        for (PersonId each : List.of(town.ada, town.leo, town.nina)) {
            assertThat(town.sees(town.mario, each)).isTrue();
        }
        assertThat(town.sees(town.giulia, town.pio)).isTrue();

        town.set(town.giulia);

        for (PersonId each : List.of(town.ada, town.leo, town.nina)) {
            assertThat(town.sees(town.mario, each)).isFalse();
            assertThat(town.sees(town.giulia, each)).isTrue();
        }
        assertThat(town.sees(town.giulia, town.pio)).isFalse();
        assertThat(town.sees(town.mario, town.pio)).isTrue();
        assertThat(found(town.mario, "Fittizi")).doesNotContain(town.ada, town.leo, town.nina);
        assertThat(found(town.giulia, "Fittizi")).contains(town.ada, town.leo, town.nina);
        assertThat(found(town.giulia, "Simulacri")).doesNotContain(town.pio);
    }

    @Test
    void aCaseOfTheOtherSideIsNeitherOpenedNorListed() {
        Actor inBothUnits = house.user("Tea", Role.WORKER, town.minors, town.adults);
        town.joins(inBothUnits, town.his, "worker");
        assertThat(listed(inBothUnits)).contains(town.hers.number(), town.his.number());

        town.set(town.giulia);

        assertThat(listed(inBothUnits)).contains(town.his.number()).doesNotContain(town.hers.number());
        assertThat(town.sees(inBothUnits, town.hers)).isFalse();
        assertThatThrownBy(
                        () -> house.as(inBothUnits, () -> town.office.cases.timeline(town.hers.id(), Paging.first(10))))
                .isInstanceOf(Missing.class);
    }

    @Test
    void whoFollowsNeitherSeesBothAsBefore() {
        town.set(town.giulia);
        Actor desk = house.user("Anna", Role.DESK, town.minors);
        assertThat(town.sees(desk, town.ada)).isTrue();
        assertThat(town.sees(desk, town.pio)).isTrue();
        assertThat(town.sees(town.marco, town.hers)).isTrue();
        assertThat(town.sees(town.marco, town.his)).isTrue();
    }

    @Test
    void aPlaceInATeamHidesTheOtherSideFromItsFirstDayToItsLast() {
        town.set(town.giulia);
        Actor substitute = house.user("Tea", Role.WORKER, town.adults);
        assertThat(town.sees(substitute, town.ada)).isTrue();
        town.joins(substitute, town.his, "substitute");
        assertThat(town.sees(substitute, town.ada)).isFalse();
        house.sql(
                "update core.case_team set until_day = ? where user_id = ?",
                town.office.today(),
                substitute.id().value());
        assertThat(town.sees(substitute, town.ada)).isFalse();
        house.clock().forward(Duration.ofDays(1));
        assertThat(town.sees(substitute, town.ada)).isTrue();
    }

    @Test
    void aChildOfTheGuardedWithACaseOfItsOwnIsBehindTheBarrierToo() {
        Actor sara = house.user("Sara", Role.WORKER, town.minors);
        CaseFile leosOwn = town.office.opened(sara, town.minors, Secrecy.ORDINARY, town.leo);
        Actor visiting = house.user("Vito", Role.WORKER, town.minors);
        town.joins(visiting, town.his, "worker");
        assertThat(town.sees(visiting, leosOwn)).isTrue();
        town.set(town.marco);
        assertThat(town.sees(visiting, leosOwn)).isFalse();
        assertThat(town.sees(sara, town.pio)).isFalse();
    }

    @Test
    void whoComesIntoHerCaseLaterComesBehindTheBarrier() {
        town.set(town.giulia);
        PersonId aunt = town.office.town.registered(town.giulia, "Fittizi", "Zia");
        assertThat(town.sees(town.mario, aunt)).isTrue();
        house.doAs(
                town.giulia,
                () -> town.office.desk.join(town.hers.id(), version(town.hers), aunt, town.office.today()));
        assertThat(town.sees(town.mario, aunt)).isFalse();
    }

    private int version(CaseFile file) {
        return (int) house.count(
                "select version from core.case_file where id = ?", file.id().value());
    }

    @Test
    void itIsRefusedWhileSomebodyWorksOnBothSides() {
        Actor both = town.onBothSides("worker");
        assertThatThrownBy(() -> town.set(town.marco))
                .isInstanceOf(Refused.class)
                .hasMessage("staff-on-both-sides");
        var conflicts = house.as(town.marco, () -> town.desk.conflicts(town.ada, town.pio));
        assertThat(conflicts.staff()).singleElement().satisfies(one -> {
            assertThat(one.user()).isEqualTo(both.id());
            assertThat(one.guarded()).containsExactly(town.hers.number());
            assertThat(one.other()).containsExactly(town.his.number());
        });
        assertThat(house.count("select count(*) from core.barrier where guarded_person_id = ?", town.ada.value()))
                .as("looking at what stands against it leaves nothing")
                .isZero();
        assertThat(town.sees(both, town.ada)).isTrue();
    }

    @Test
    void aCoordinatorDecidesWhereSheStays() {
        Actor both = town.onBothSides("worker");
        Barrier barrier = town.set(town.marco, new Staying(both.id(), Side.GUARDED));
        assertThat(barrier.staying()).extracting(Barrier.Stayed::side).containsExactly(Side.GUARDED);
        assertThat(town.sees(both, town.hers)).isTrue();
        assertThat(town.sees(both, town.ada)).isTrue();
        assertThat(town.sees(both, town.his)).as("at once, not tomorrow").isFalse();
        assertThat(town.sees(both, town.pio)).isFalse();
        house.clock().forward(Duration.ofDays(1));
        assertThat(town.sees(both, town.hers)).isTrue();
        assertThat(town.sees(both, town.his)).isFalse();
    }

    @Test
    void nobodyElseDecides() {
        Actor both = town.onBothSides("worker");
        assertThatThrownBy(() -> town.set(town.giulia, new Staying(both.id(), Side.OTHER)))
                .isInstanceOf(Invalid.class);
    }

    @Test
    void aManagerHandsOverBeforeGoing() {
        Actor both = house.user("Sara", Role.WORKER, town.adults);
        town.joins(both, town.hers, "worker");
        house.sql(
                "update core.case_team set user_id = ? where case_id = ? and role = 'manager'",
                both.id().value(),
                town.his.id().value());
        assertThatThrownBy(() -> town.set(town.marco, new Staying(both.id(), Side.GUARDED)))
                .isInstanceOf(Refused.class);
        Barrier stays = town.set(town.marco, new Staying(both.id(), Side.OTHER));
        assertThat(stays.standing()).isTrue();
        assertThat(town.sees(both, town.his)).isTrue();
        assertThat(town.sees(both, town.hers)).isFalse();
    }

    @Test
    void itIsRefusedWhileBothSidesAreInOneCase() {
        house.doAs(
                town.giulia,
                () -> town.office.desk.join(town.hers.id(), version(town.hers), town.pio, town.office.today()));
        assertThatThrownBy(() -> town.set(town.marco))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("case-on-both-sides");
        assertThat(house.as(town.marco, () -> town.desk.conflicts(town.ada, town.pio))
                        .cases())
                .containsExactly(town.hers.number());
        house.sql(
                "update core.case_member set until_day = ? where case_id = ? and person_id = ?",
                town.office.today().minusDays(1),
                town.hers.id().value(),
                town.pio.value());
        town.set(town.marco);
        assertThat(town.sees(town.giulia, town.hers))
                .as("he left it; it is still hers")
                .isTrue();
        assertThat(town.sees(town.mario, town.hers)).isFalse();
    }

    @Test
    void nobodyIsTakenIntoTheTeamOfTheOtherSide() {
        town.set(town.giulia);
        house.sql(
                "insert into core.account_unit (organisation_id, user_id, unit_id) select 1, ?, ? from core.organisation",
                town.giulia.id().value(),
                town.adults.value());
        assertThatThrownBy(() -> house.as(
                        town.mario,
                        () -> town.office.desk.assign(
                                town.his.id(),
                                version(town.his),
                                town.giulia.id(),
                                "worker",
                                Period.from(town.office.today()))))
                .isInstanceOf(Refused.class)
                .hasMessage("kept-apart");
        house.sql(
                "delete from core.account_unit where user_id = ? and unit_id = ?",
                town.giulia.id().value(),
                town.adults.value());
    }

    @Test
    void onlyWhoAnswersForThePersonSetsLiftsAndReadsIt() {
        assertThatThrownBy(() -> town.set(town.mario)).isInstanceOf(Forbidden.class);
        assertThatThrownBy(() -> town.set(town.paola)).isInstanceOf(Forbidden.class);
        Barrier barrier = town.set(town.giulia);
        for (Actor stranger : List.of(town.mario, town.paola)) {
            assertThat(house.as(stranger, () -> town.desk.find(barrier.id()))).isEmpty();
            assertThatThrownBy(() -> house.as(stranger, () -> town.desk.lift(barrier.id(), 1, "Non serve")))
                    .isInstanceOf(Missing.class);
            assertThat(house.as(stranger, () -> town.desk.list(ALL, Paging.first(10)))
                            .items())
                    .isEmpty();
        }
        Barrier read = house.as(town.giulia, () -> town.desk.find(barrier.id())).orElseThrow();
        assertThat(read.guardedLabel()).isEqualTo("Fittizi Ada");
        assertThat(read.otherLabel()).as("she is on the other side herself").isEmpty();
        assertThat(house.as(town.marco, () -> town.desk.find(barrier.id()))
                        .orElseThrow()
                        .otherLabel())
                .isEqualTo("Simulacri Pio");
    }

    @Test
    void liftedItLeavesNoTraceInSight() {
        Barrier barrier = town.set(town.giulia);
        assertThatThrownBy(() -> house.as(town.giulia, () -> town.desk.lift(barrier.id(), 7, "Ritirata")))
                .isInstanceOf(Stale.class);
        Barrier lifted = house.as(town.giulia, () -> town.desk.lift(barrier.id(), 1, "Querela ritirata"));
        assertThat(lifted.standing()).isFalse();
        assertThat(lifted.lifted().orElseThrow().by()).isEqualTo("Giulia");
        assertThat(town.sees(town.mario, town.ada)).isTrue();
        assertThat(town.sees(town.giulia, town.pio)).isTrue();
        assertThat(house.count(
                        "select count(*) from core.person where walled = true and id in (?, ?)",
                        town.ada.value(),
                        town.pio.value()))
                .isZero();
        assertThatThrownBy(() -> house.as(town.giulia, () -> town.desk.lift(barrier.id(), 2, "Ancora")))
                .isInstanceOf(Refused.class);
    }

    @Test
    void itEndsWithItsLastDay() {
        Barrier barrier = town.set(town.giulia);
        house.doAs(
                town.giulia,
                () -> town.desk.extend(
                        barrier.id(), 1, Optional.of(town.office.today().plusDays(1))));
        house.clock().forward(Duration.ofDays(1));
        assertThat(town.sees(town.mario, town.ada)).isFalse();
        house.clock().forward(Duration.ofDays(1));
        assertThat(town.sees(town.mario, town.ada)).isTrue();
    }

    @Test
    void everyTryIsWrittenDownAndToldAtOnceToManagerAndCoordinator() {
        Barrier barrier = town.set(town.giulia);
        house.doAs(town.mario, () -> town.looks.missed("people", town.leo.value()));
        house.doAs(town.mario, () -> town.looks.missed("cases", town.hers.id().value()));
        house.doAs(town.mario, () -> town.looks.missed("people", 4_711_000_000L));
        house.doAs(town.paola, () -> town.looks.missed("people", town.ada.value()));
        town.aMomentLater();
        assertThat(house.as(town.giulia, () -> town.desk.tries(barrier.id(), Paging.first(10)))
                        .items())
                .extracting(one -> one.by() + " " + one.what() + " " + one.side())
                .containsExactly("Mario cases GUARDED", "Mario people GUARDED");
        for (Actor told : List.of(town.giulia, town.marco)) {
            assertThat(tasks(told, barrier))
                    .as("two tries in a row are one task of " + told)
                    .isEqualTo(1);
        }
        for (Actor silent : List.of(town.mario, town.paola)) {
            assertThat(tasks(silent, barrier)).isZero();
        }
        assertThatThrownBy(() -> house.sql("update core.barrier_try set user_id = 1"))
                .as("written for good")
                .isInstanceOf(RuntimeException.class);
        assertThatThrownBy(() -> house.sql("delete from core.barrier_try")).isInstanceOf(RuntimeException.class);
    }

    @Test
    void whoHasLookedIsToldOfTheNextTryAgain() {
        Barrier barrier = town.set(town.giulia);
        house.doAs(town.mario, () -> town.looks.missed("people", town.leo.value()));
        town.aMomentLater();
        house.sql(
                "update core.task set done_on = ? where assignee_id = ?",
                town.office.today(),
                town.giulia.id().value());
        house.doAs(town.mario, () -> town.looks.missed("people", town.leo.value()));
        town.aMomentLater();
        assertThat(tasks(town.giulia, barrier)).isEqualTo(2);
        assertThat(tasks(town.marco, barrier)).isEqualTo(1);
    }

    private long tasks(Actor of, Barrier barrier) {
        return house.count(
                "select count(*) from core.task where assignee_id = ? and title like ?",
                of.id().value(),
                "%" + barrier.id().value() + "%");
    }

    @Test
    void aSearchByHerFiscalCodeIsATryAsWellAndSoIsRegisteringSomebodyWithIt() {
        PersonId carla = house.as(
                        town.giulia,
                        () -> town.office.town.register.register(
                                TestPeople.person("Provetti", "Carla", "1941-02-08", "PRVCRL41B48L378Y")))
                .id();
        house.doAs(
                town.giulia,
                () -> town.office.desk.join(town.hers.id(), version(town.hers), carla, town.office.today()));
        Barrier barrier = town.set(town.giulia);
        assertThat(found(town.mario, "PRVCRL41B48L378Y")).isEmpty();
        assertThat(found(town.mario, town.hers.number())).isEmpty();
        assertThat(found(town.mario, "Fittizi")).as("a name is no try").doesNotContain(town.ada);
        assertThatThrownBy(() -> house.as(
                        town.mario,
                        () -> town.office.town.register.register(
                                TestPeople.person("Provetti", "Carlotta", "1941-02-08", "PRVCRL41B48L378Y"))))
                .isInstanceOf(Invalid.class);
        town.aMomentLater();
        assertThat(house.as(town.giulia, () -> town.desk.tries(barrier.id(), Paging.first(10)))
                        .items())
                .hasSize(3);
        house.sql("update core.person set fiscal_key = null, fiscal_code = null where id = ?", carla.value());
    }
}
