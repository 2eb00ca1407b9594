package org.affianca.engine.place;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.affianca.api.FacilityId;
import org.affianca.api.WorkId;
import org.affianca.api.access.Actor;
import org.affianca.api.access.Role;
import org.affianca.api.place.Holding;
import org.affianca.api.place.PlaceId;
import org.affianca.api.place.Section;
import org.affianca.api.place.Stay;
import org.affianca.api.place.StayState;
import org.affianca.api.problem.Missing;
import org.affianca.api.problem.Refused;
import org.affianca.api.problem.Stale;
import org.affianca.api.time.Period;
import org.affianca.api.work.Beginning;
import org.affianca.api.work.Particulars;
import org.affianca.engine.access.Program;
import org.affianca.engine.alarm.Ringing;
import org.affianca.engine.db.OnBothDatabases;
import org.affianca.engine.db.TestHouse;
import org.affianca.engine.ground.TestGround;
import org.junit.jupiter.api.Test;

@OnBothDatabases
class HoldingTest {
    private static final int MANY = 50;
    private final TestHouse house;
    private final TestPlaces town;
    private final FacilityId shelter;
    private final Section floor;

    HoldingTest(TestHouse house) {
        this.house = house;
        this.town = new TestPlaces(house);
        this.shelter = town.facility("Dormitorio di Prova", false);
        this.floor = town.section(shelter, 4);
    }

    @Test
    void ofFiftyWhoWantOneBedAtTheSameMomentOneGetsIt() throws Exception {
        PlaceId bed = town.bed(floor, 1);
        List<WorkId> placements = new ArrayList<>();
        for (int i = 0; i < MANY; i++) {
            placements.add(town.placement(shelter));
        }
        List<String> answers = atOnce(placements.stream()
                .<Callable<String>>map(id -> () -> {
                    try {
                        return town.held(id, bed).state().name();
                    } catch (Refused refused) {
                        return refused.getMessage();
                    }
                })
                .toList());

        assertThat(answers).hasSize(MANY);
        assertThat(answers).filteredOn("HELD"::equals).hasSize(1);
        assertThat(answers).filteredOn("place-taken"::equals).hasSize(MANY - 1);
        assertThat(house.count("select count(*) from core.stay where place_id = ?", bed.value()))
                .isEqualTo(1);
    }

    private static List<String> atOnce(List<Callable<String>> all) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(all.size());
        try {
            List<String> answers = new ArrayList<>();
            for (Future<String> answer : threads.invokeAll(all, 3, TimeUnit.MINUTES)) {
                answers.add(answer.get());
            }
            return answers;
        } finally {
            threads.shutdownNow();
        }
    }

    @Test
    void theDatabaseItselfRefusesTwoOnOneBed() {
        Stay first = town.held(town.placement(shelter), town.bed(floor, 1));
        String copy = "insert into core.stay (organisation_id, id, version, work_id, person_id, section_id, place_id,"
                + " state, from_day, free_on, expires_at, reason, note, changed_at, changed_by)"
                + " select organisation_id, cast(? as bigint), version, work_id, person_id, section_id, place_id,"
                + " cast(? as varchar(16)), from_day, free_on, expires_at, reason, note, changed_at, changed_by"
                + " from core.stay where id = ?";
        assertThatThrownBy(() -> house.sql(
                        copy, house.ids().next(), "STAYING", first.id().value()))
                .satisfies(HoldingTest::speaksOfTheOverlap);
        long released = house.ids().next();
        assertThat(house.sql(copy, released, "RELEASED", first.id().value())).isEqualTo(1);
        assertThatThrownBy(() -> house.sql("update core.stay set state = 'HELD' where id = ?", released))
                .satisfies(HoldingTest::speaksOfTheOverlap);
    }

    private static void speaksOfTheOverlap(Throwable refused) {
        assertThat(org.assertj.core.util.Throwables.getStackTrace(refused)).containsIgnoringCase("stay_overlap");
    }

    @Test
    void aHoldKeepsTheBedUntilItsHourAndNoLonger() {
        PlaceId bed = town.bed(floor, 1);
        Stay first = town.held(town.placement(shelter), bed);
        WorkId other = town.placement(shelter);
        assertThat(dues(first)).isEqualTo(1);
        house.clock().forward(Duration.ofHours(47));
        assertThatThrownBy(() -> house.as(town.giulia, () -> town.lodging.hold(other, fromNow(bed))))
                .hasMessage("place-taken");
        house.clock().forward(Duration.ofHours(2));
        ring();
        assertThat(seen(first).state()).isEqualTo(StayState.EXPIRED);
        assertThat(dues(first)).isZero();
        assertThat(house.count(
                        "select count(*) from core.event where type = 'hold-expired' and work_id = ?",
                        first.work().value()))
                .isEqualTo(1);
        Stay second = house.as(town.giulia, () -> town.lodging.hold(other, fromNow(bed)));
        assertThat(second.state()).isEqualTo(StayState.HELD);
    }

    @Test
    void aHoldWhoseHourHasPassedStandsInNobodysWayEvenBeforeTheClockRings() {
        PlaceId bed = town.bed(floor, 2);
        Stay first = town.held(town.placement(shelter), bed);
        WorkId other = town.placement(shelter);
        house.clock().forward(Duration.ofHours(49));
        house.as(town.giulia, () -> town.lodging.hold(other, fromNow(bed)));
        assertThat(seen(first).state()).isEqualTo(StayState.EXPIRED);
        ring();
        assertThat(house.count(
                        "select count(*) from core.event where type = 'hold-expired' and work_id = ?",
                        first.work().value()))
                .isEqualTo(1);
    }

    private long dues(Stay held) {
        return house.count(
                "select count(*) from core.deadline where code = 'place-hold' and work_id = ?",
                held.work().value());
    }

    private Holding fromNow(PlaceId bed) {
        return new Holding(bed, Optional.empty(), town.office.today(), Optional.empty(), 1);
    }

    private void ring() {
        new Ringing(
                        house.mappers(),
                        house.transactions(),
                        house.acting(),
                        house.clock(),
                        new Program(house.mappers(), house.transactions(), house.ids(), house.clock()))
                .ring(Map.of(Taking.ALARM, new Expiring(TestGround.of(house))), () -> true);
    }

    private Stay seen(Stay stay) {
        return house.as(town.giulia, () -> town.lodging.find(stay.id())).orElseThrow();
    }

    @Test
    void twoHoldOneBedOneAfterTheOther() {
        PlaceId bed = town.bed(floor, 1);
        Holding week = new Holding(bed, Optional.empty(), town.today, Optional.of(town.today.plusDays(7)), 48);
        Holding next = new Holding(bed, Optional.empty(), town.today.plusDays(7), Optional.empty(), 48);
        WorkId first = town.placement(shelter);
        WorkId second = town.placement(shelter);
        house.as(town.giulia, () -> town.lodging.hold(first, week));
        Stay later = house.as(town.giulia, () -> town.lodging.hold(second, next));
        assertThat(later.from()).isEqualTo(town.today.plusDays(7));
    }

    @Test
    void whatIsGivenBackIsFreeAndStaysOnRecord() {
        PlaceId bed = town.bed(floor, 1);
        Stay held = town.held(town.placement(shelter), bed);
        Stay back = house.as(town.giulia, () -> town.lodging.release(held.id(), held.version()));
        assertThat(back.state()).isEqualTo(StayState.RELEASED);
        assertThatThrownBy(() -> house.as(town.giulia, () -> town.lodging.release(held.id(), back.version())))
                .hasMessage("stay-state-order");
        assertThatThrownBy(() -> house.as(town.giulia, () -> town.lodging.release(held.id(), held.version())))
                .isInstanceOf(Stale.class);
        assertThat(town.held(town.placement(shelter), bed).state()).isEqualTo(StayState.HELD);
        assertThat(house.count(
                        "select count(*) from core.alarm where record_id = ?",
                        held.id().value()))
                .isZero();
    }

    @Test
    void anApplicationHoldsAPlaceAndDoesNotTakeIt() {
        Beginning received = Beginning.on(Period.from(town.today)).with(Particulars.received(town.today));
        WorkId request = house.as(
                town.giulia,
                () -> town.works.open(town.newCase("Segnaposto", "Gino").id(), TestPlaces.REQUEST, received, Map.of()));
        Stay held = town.held(request, town.bed(floor, 1));
        assertThat(held.state()).isEqualTo(StayState.HELD);
        assertThatThrownBy(
                        () -> house.as(town.giulia, () -> town.lodging.arrive(held.id(), held.version(), town.today)))
                .hasMessage("takes-no-place");
    }

    @Test
    void everyFlawOfAHoldIsSaidAtOnce() {
        WorkId id = town.placement(shelter);
        Holding wrong = new Holding(
                new PlaceId(99_999_999),
                Optional.of(town.office.town.registered(town.giulia, "Finzioni", "Omar")),
                town.today.minusDays(1),
                Optional.of(town.today.minusDays(1)),
                0);
        assertThatThrownBy(() -> house.as(town.giulia, () -> town.lodging.hold(id, wrong)))
                .hasMessage("/from in-the-past, /until ends-before-it-begins, /hours out-of-range,"
                        + " /person not-in-the-case, /place unknown-place");
    }

    @Test
    void strangersDoNotKnowThatAPlaceIsHeldForSomebody() {
        Stay held = town.held(town.placement(shelter), town.bed(floor, 1));
        Actor vito = house.user("Vito", Role.WORKER, house.unit("other"));
        assertThat(house.as(vito, () -> town.lodging.find(held.id()))).isEmpty();
        assertThatThrownBy(() -> house.as(vito, () -> town.lodging.of(held.work())))
                .isInstanceOf(Missing.class);
        assertThatThrownBy(() -> house.as(vito, () -> town.lodging.release(held.id(), 1)))
                .isInstanceOf(Missing.class);
        assertThatThrownBy(() -> house.as(vito, () -> town.lodging.hold(held.work(), town.holding(held.placeId()))))
                .isInstanceOf(Missing.class);
    }
}
