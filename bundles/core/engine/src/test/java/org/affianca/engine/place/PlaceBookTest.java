package org.affianca.engine.place;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.affianca.api.Code;
import org.affianca.api.FacilityId;
import org.affianca.api.Page;
import org.affianca.api.Paging;
import org.affianca.api.WorkId;
import org.affianca.api.money.Money;
import org.affianca.api.place.AbsenceRule;
import org.affianca.api.place.DailyFee;
import org.affianca.api.place.DayCount;
import org.affianca.api.place.FreeAsked;
import org.affianca.api.place.FreeSection;
import org.affianca.api.place.Occupancy;
import org.affianca.api.place.Place;
import org.affianca.api.place.PlaceData;
import org.affianca.api.place.PlaceId;
import org.affianca.api.place.Section;
import org.affianca.api.place.SectionData;
import org.affianca.api.problem.Forbidden;
import org.affianca.api.problem.Missing;
import org.affianca.api.problem.Stale;
import org.affianca.engine.access.Viewer;
import org.affianca.engine.check.TestPlan;
import org.affianca.engine.db.OnBothDatabases;
import org.affianca.engine.db.TestHouse;
import org.junit.jupiter.api.Test;

@OnBothDatabases
class PlaceBookTest {
    private final TestHouse house;
    private final TestPlaces town;
    private final FacilityId shelter;

    PlaceBookTest(TestHouse house) {
        this.house = house;
        this.town = new TestPlaces(house);
        this.shelter = town.facility("Dormitorio di Prova", false);
    }

    @Test
    void aSectionComesWithItsPlaces() {
        Section floor = town.section(shelter, 12);
        assertThat(floor.data()).isEqualTo(TestPlaces.beds("Primo piano"));
        assertThat(floor.places()).isEqualTo(12);
        assertThat(floor.facilityName()).isEqualTo("Dormitorio di Prova");
        assertThat(town.beds(floor))
                .extracting(place -> place.data().label())
                .startsWith("1", "2", "3")
                .hasSize(12);
        assertThat(house.as(town.giulia, () -> town.places.sections(shelter))).containsExactly(floor);
    }

    @Test
    void onlyCoordinatorsKeepPlaces() {
        assertThatThrownBy(() ->
                        house.as(town.giulia, () -> town.book.enter(shelter, TestPlaces.beds("Secondo piano"), 3)))
                .isInstanceOf(Forbidden.class);
        assertThatThrownBy(() -> house.as(
                        town.marco, () -> town.book.enter(new FacilityId(-1), TestPlaces.beds("Secondo piano"), 3)))
                .isInstanceOf(Missing.class);
    }

    @Test
    void everyFlawIsSaidAtOnce() {
        SectionData wrong = new SectionData(" ", new Code("hammock"), new Code("martians"), true);
        assertThatThrownBy(() -> house.as(town.marco, () -> town.book.enter(shelter, wrong, 201)))
                .hasMessage("/name required, /type unknown-code, /target unknown-code, /places out-of-range");
        Section floor = town.section(shelter, 1);
        DailyFee fee = new DailyFee(
                town.today,
                Money.euro(-1),
                false,
                List.of(new AbsenceRule(new Code("hospital"), 1, 101), new AbsenceRule(new Code("hospital"), 1, 50)));
        assertThatThrownBy(() -> house.as(town.marco, () -> town.book.price(floor.id(), 1, fee)))
                .hasMessage("/daily out-of-range, /absences/0/percent out-of-range, /absences/1/fromDay rule-twice");
    }

    @Test
    void aFeeOfTheSameDayTakesTheOthersPlaceAndTheNewestComesFirst() {
        Section floor = town.section(shelter, 1);
        DailyFee old = new DailyFee(town.today.minusYears(1), Money.euro(40), false, List.of());
        DailyFee wrong = new DailyFee(town.today, Money.euro(54), true, List.of());
        DailyFee right =
                new DailyFee(town.today, Money.euro(45), true, List.of(new AbsenceRule(new Code("hospital"), 4, 50)));
        house.as(town.marco, () -> town.book.price(floor.id(), 1, old));
        house.as(town.marco, () -> town.book.price(floor.id(), 2, wrong));
        Section priced = house.as(town.marco, () -> town.book.price(floor.id(), 3, right));
        assertThat(priced.version()).isEqualTo(4);
        assertThat(priced.fees()).containsExactly(right, old);
        assertThat(house.count(
                        "select count(*) from core.event where type = 'places-changed' and values_json like ?",
                        "%" + floor.id().value() + "%"))
                .isEqualTo(4);
        assertThatThrownBy(() -> house.as(town.marco, () -> town.book.price(floor.id(), 3, old)))
                .isInstanceOf(Stale.class);
        assertThatThrownBy(() -> house.as(town.marco, () -> town.book.correct(floor.id(), 1, floor.data())))
                .isInstanceOf(Stale.class);
    }

    @Test
    void aPlaceIsAddedRenamedAndTakenOutOfUse() {
        Section floor = town.section(shelter, 1);
        Place added = house.as(
                town.marco, () -> town.book.add(floor.id(), new PlaceData("  Letto 2 ", town.today, Optional.empty())));
        assertThat(added.data().label()).isEqualTo("Letto 2");
        PlaceData closing = new PlaceData("Letto due", town.today, Optional.of(town.today.plusDays(9)));
        Place closed = house.as(town.marco, () -> town.book.correct(added.id(), 1, closing));
        assertThat(closed.version()).isEqualTo(2);
        assertThat(closed.data()).isEqualTo(closing);
        assertThatThrownBy(() -> house.as(town.marco, () -> town.book.correct(added.id(), 1, closing)))
                .isInstanceOf(Stale.class);
        WorkId id = town.placement(shelter);
        assertThatThrownBy(() -> house.as(
                        town.giulia,
                        () -> town.lodging.hold(
                                id,
                                new org.affianca.api.place.Holding(
                                        added.id(), Optional.empty(), town.today.plusDays(10), Optional.empty(), 1))))
                .hasMessage("place-not-used");
    }

    @Test
    void saysWhereThereIsRoomAndForWhom() {
        FacilityId house1 = town.facility("Casa Zeta Uno", false);
        FacilityId house2 = town.facility("Casa Zeta Due", false);
        Section men = town.oldSection(house1, 3);
        Section women = house.as(
                town.marco,
                () -> town.book.enter(house2, new SectionData("Ala", new Code("flat"), new Code("women"), true), 1));
        town.held(town.placement(house1), town.bed(men, 1));
        town.taken(town.begun(house1), town.bed(men, 2), town.today.minusDays(2));
        town.held(town.placement(house2), town.bed(women, 1));

        FreeSection room = only(free(Optional.of("men"), true), men);
        assertThat(room.places()).isEqualTo(3);
        assertThat(room.held()).isEqualTo(1);
        assertThat(room.taken()).isEqualTo(1);
        assertThat(room.free()).isEqualTo(1);
        assertThat(free(Optional.of("women"), true))
                .noneMatch(one -> one.section().equals(women.id()));
        assertThat(only(free(Optional.of("women"), false), women).free()).isZero();
        assertThat(free(Optional.of("women"), false))
                .noneMatch(one -> one.section().equals(men.id()));
    }

    private List<FreeSection> free(Optional<String> target, boolean onlyFree) {
        FreeAsked asked = new FreeAsked(town.today, Optional.empty(), target.map(Code::new), onlyFree);
        List<FreeSection> all = new ArrayList<>();
        Optional<String> after = Optional.empty();
        do {
            Paging paging = new Paging(after, 2);
            Page<FreeSection> page = house.as(town.giulia, () -> town.places.free(asked, paging));
            all.addAll(page.items());
            after = page.next();
        } while (after.isPresent());
        assertThat(all).doesNotHaveDuplicates();
        return all;
    }

    private static FreeSection only(List<FreeSection> all, Section section) {
        return all.stream()
                .filter(one -> one.section().equals(section.id()))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void showsAFacilityDayByDay() {
        Section floor = town.oldSection(shelter, 2);
        PlaceId bed = town.bed(floor, 1);
        town.left(town.taken(town.begun(shelter), bed, town.today.minusDays(5)), town.today.minusDays(2));
        town.held(town.placement(shelter), bed);
        Occupancy seen =
                house.as(town.giulia, () -> town.places.occupancy(shelter, town.today.minusDays(3), town.today));
        assertThat(seen.places()).hasSize(2);
        assertThat(seen.places().get(0).claims())
                .extracting(claim -> claim.state().name())
                .containsExactly("LEFT", "HELD");
        assertThat(seen.days())
                .containsExactly(
                        new DayCount(town.today.minusDays(3), 2, 0, 1),
                        new DayCount(town.today.minusDays(2), 2, 0, 0),
                        new DayCount(town.today.minusDays(1), 2, 0, 0),
                        new DayCount(town.today, 2, 1, 0));
        assertThatThrownBy(() -> house.as(
                        town.giulia, () -> town.places.occupancy(shelter, town.today, town.today.plusDays(92))))
                .hasMessage("/until too-far-ahead");
    }

    @Test
    void whatIsLongOverIsNotRead() {
        Section floor = town.oldSection(shelter, 2);
        WorkId id = town.begun(shelter);
        PlaceId bed = town.bed(floor, 1);
        town.left(town.taken(id, bed, town.today.minusDays(5)), town.today.minusDays(4));
        for (int i = 0; i < 1_500; i++) {
            house.sql(
                    "insert into core.stay (organisation_id, id, version, work_id, person_id, section_id, place_id,"
                            + " state, from_day, free_on, expires_at, reason, note, changed_at, changed_by)"
                            + " select organisation_id, cast(? as bigint), version, work_id, person_id, section_id,"
                            + " place_id, 'LEFT', cast(? as date), cast(? as date), expires_at, reason, note,"
                            + " changed_at, changed_by from core.stay where work_id = ? fetch first 1 rows only",
                    house.ids().next(),
                    town.today.minusDays(1_600 - i),
                    town.today.minusDays(1_599 - i),
                    id.value());
        }
        PlaceMapper places = house.mappers().of(PlaceMapper.class);
        OccupancyMapper occupancy = house.mappers().of(OccupancyMapper.class);
        FreeAsked asked = new FreeAsked(town.today, Optional.empty(), Optional.empty(), true);
        long free = house.as(
                town.giulia, () -> TestPlan.visited(house, "stay", () -> occupancy.free(viewer(), asked, null, 51)));
        long claims = house.as(
                town.giulia,
                () -> TestPlan.visited(
                        house, "stay", () -> occupancy.claims(viewer(), shelter, town.today, town.today)));
        long claimed = house.as(
                town.giulia,
                () -> TestPlan.visited(
                        house,
                        "stay",
                        () -> List.of(places.claimed(viewer(), bed, town.today, town.today.plusDays(1), 0))));
        assertThat(free).isLessThan(60);
        assertThat(claims).isLessThan(60);
        assertThat(claimed).isLessThan(20);
    }

    private Viewer viewer() {
        return house.sight().viewer();
    }
}
