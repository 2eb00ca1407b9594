package org.affianca.engine.emergency;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.affianca.api.Page;
import org.affianca.api.Paging;
import org.affianca.api.PersonId;
import org.affianca.api.UnitId;
import org.affianca.api.access.Actor;
import org.affianca.api.access.Role;
import org.affianca.api.emergency.Emergency;
import org.affianca.api.emergency.EmergencyData;
import org.affianca.api.emergency.EmergencyFilter;
import org.affianca.api.emergency.EmergencyState;
import org.affianca.api.emergency.EmergencySummary;
import org.affianca.api.emergency.HandOverData;
import org.affianca.api.problem.Forbidden;
import org.affianca.api.problem.Invalid;
import org.affianca.api.problem.Refused;
import org.affianca.api.problem.Stale;
import org.affianca.engine.check.TestPlan;
import org.affianca.engine.db.OnBothDatabases;
import org.affianca.engine.db.TestHouse;
import org.affianca.engine.vault.RawTexts;
import org.junit.jupiter.api.Test;

@OnBothDatabases
class EmergencyBookTest {
    private final TestHouse house;
    private final TestDesk office;
    private final UnitId onCall;
    private final UnitId hub;
    private final Actor night;
    private final Actor colleague;
    private final Actor giulia;

    EmergencyBookTest(TestHouse house) {
        this.house = house;
        this.office = new TestDesk(house);
        this.onCall = house.unit("on-call-" + house.ids().next());
        this.hub = house.unit("hub-" + house.ids().next());
        this.night = house.user("Nina", Role.WORKER, onCall);
        this.colleague = house.user("Olga", Role.WORKER, onCall);
        this.giulia = house.user("Giulia", Role.WORKER, hub);
        office.itIs("2026-01-17T02:10");
    }

    @Test
    void bothMomentsAreKeptTheWorkersAndTheServers() {
        LocalDateTime called = LocalDateTime.parse("2026-01-17T01:40");
        Emergency emergency = house.as(night, () -> office.desk.record(TestDesk.night(onCall, called)));
        assertThat(emergency.data().happenedAt()).isEqualTo(called);
        assertThat(emergency.recordedAt()).isEqualTo(office.at("2026-01-17T02:10"));
        assertThat(emergency.recordedBy()).isEqualTo("Nina");
        assertThat(emergency.state()).isEqualTo(EmergencyState.OPEN);
        assertThat(office.find(night, emergency.id())).isEqualTo(emergency);
    }

    @Test
    void everyFlawIsSaidAtOnce() {
        EmergencyData bad = new EmergencyData(
                onCall,
                LocalDateTime.parse("2026-01-17T03:10"),
                "",
                "martian",
                "",
                "",
                "",
                " ",
                List.of(new PersonId(1)),
                "",
                "",
                "",
                "",
                "",
                false,
                "");
        assertThatThrownBy(() -> house.as(night, () -> office.desk.record(bad)))
                .isInstanceOfSatisfying(Invalid.class, invalid -> assertThat(invalid.flaws())
                        .extracting(flaw -> flaw.pointer() + " " + flaw.why().code())
                        .containsExactlyInAnyOrder(
                                "/happenedAt in-the-future",
                                "/place required",
                                "/caller unknown-code",
                                "/target required",
                                "/persons required",
                                "/known/0 unknown-person",
                                "/what required",
                                "/risk required",
                                "/response required"));
    }

    @Test
    void theDeskMayNotRecordAndAnotherUnitSeesNothing() {
        Actor desk = house.user("Sportello", Role.DESK, onCall);
        assertThatThrownBy(() -> office.recorded(desk, onCall)).isInstanceOf(Forbidden.class);
        Emergency emergency = office.recorded(night, onCall);
        assertThat(house.as(giulia, () -> office.register.find(emergency.id()))).isEmpty();
        assertThat(house.as(desk, () -> office.register.find(emergency.id()))).isEmpty();
        assertThat(house.as(colleague, () -> office.register.find(emergency.id())))
                .isPresent();
    }

    @Test
    void aSecretPlaceIsForWhoWasThereAlone() {
        Emergency emergency = office.recorded(night, onCall);
        assertThat(emergency.data().safePlace()).isEqualTo("Famiglia F., via Nascosta 4");
        assertThat(emergency.safePlaceHidden()).isFalse();
        Emergency seen = office.find(colleague, emergency.id());
        assertThat(seen.data().safePlace()).isEmpty();
        assertThat(seen.safePlaceHidden()).isTrue();
    }

    @Test
    void whatWasWrittenIsCorrectedByItsAuthorAndEachVersionIsKept() {
        Emergency first = office.recorded(night, onCall);
        EmergencyData other = TestDesk.night(onCall, LocalDateTime.parse("2026-01-17T01:00"));
        Emergency second = house.as(night, () -> office.desk.correct(first.id(), 1, other));
        assertThat(second.version()).isEqualTo(2);
        assertThat(second.recordedAt()).isEqualTo(first.recordedAt());
        assertThat(second.data()).isEqualTo(other);
        assertThat(house.count(
                        "select count(*) from core.emergency_version where emergency_id = ?",
                        first.id().value()))
                .isEqualTo(2);
        assertThatThrownBy(() -> house.as(night, () -> office.desk.correct(first.id(), 1, other)))
                .isInstanceOf(Stale.class);
        assertThatThrownBy(() -> house.as(colleague, () -> office.desk.correct(first.id(), 2, other)))
                .isInstanceOf(Forbidden.class);
    }

    @Test
    void afterTheHandOverItOnlyGrows() {
        Emergency first = office.recorded(night, onCall);
        Emergency handed = office.handedOver(night, first, hub);
        assertThat(handed.state()).isEqualTo(EmergencyState.HANDED_OVER);
        assertThatThrownBy(() -> house.as(night, () -> office.desk.correct(first.id(), 2, first.data())))
                .isInstanceOf(Refused.class);
        assertThatThrownBy(() -> house.as(night, () -> office.desk.close(first.id(), 2, "Niente")))
                .isInstanceOf(Refused.class);
        Emergency more = house.as(night, () -> office.desk.add(first.id(), 2, "Ore 04:05: avvisata la procura."));
        assertThat(more.addenda()).singleElement().satisfies(added -> {
            assertThat(added.text()).isEqualTo("Ore 04:05: avvisata la procura.");
            assertThat(added.by()).isEqualTo("Nina");
        });
        assertThat(more.data()).isEqualTo(first.data());
    }

    @Test
    void whatNeedsNoHandOverIsEndedWithAReason() {
        Emergency first = office.recorded(night, onCall);
        assertThatThrownBy(() -> house.as(night, () -> office.desk.close(first.id(), 1, " ")))
                .isInstanceOf(Invalid.class);
        Emergency closed = house.as(night, () -> office.desk.close(first.id(), 1, "Solo una consulenza."));
        assertThat(closed.state()).isEqualTo(EmergencyState.CLOSED);
        assertThat(closed.addenda()).hasSize(1);
        assertThatThrownBy(() -> house.as(
                        night,
                        () -> office.desk.handOver(
                                first.id(), closed.version(), new HandOverData(hub, Optional.empty()))))
                .isInstanceOf(Refused.class);
    }

    @Test
    void theNewestComeFirstInPagesAndByState() {
        List<Emergency> all = new ArrayList<>();
        for (int i = 0; i < 5; i++) {
            office.itIs("2026-01-17T02:1" + i);
            all.add(0, office.recorded(night, onCall));
        }
        office.handedOver(night, all.get(0), hub);
        List<Object> seen = new ArrayList<>();
        Optional<String> after = Optional.empty();
        do {
            Optional<String> from = after;
            Page<EmergencySummary> page = house.as(
                    night,
                    () -> office.register.list(
                            new EmergencyFilter(Optional.empty(), Optional.of(onCall)), new Paging(from, 2)));
            page.items().forEach(line -> seen.add(line.id()));
            after = page.next();
        } while (after.isPresent());
        assertThat(seen)
                .containsExactlyElementsOf(all.stream().map(Emergency::id).toList());
        assertThat(house.as(
                                night,
                                () -> office.register.list(
                                        new EmergencyFilter(
                                                Optional.of(EmergencyState.HANDED_OVER), Optional.of(onCall)),
                                        Paging.first(9)))
                        .items())
                .singleElement()
                .satisfies(line -> assertThat(line.handedTo()).contains(hub));
    }

    @Test
    void eachActIsInTheLogWithoutPersonalData() {
        long before = house.count("select number from core.event_counter");
        Emergency first = office.recorded(night, onCall);
        office.handedOver(night, first, hub);
        assertThat(house.count("select count(*) from core.event where number > ? and case_id is null", before))
                .isEqualTo(2);
        assertThat(house.count(
                        "select count(*) from core.event where number > ? and values_json like '%Segnaposto%'", before))
                .isZero();
    }

    @Test
    void aYearOfEmergenciesIsListedByItsIndexes() {
        for (int i = 0; i < 3; i++) {
            office.handedOver(night, office.recorded(night, onCall), hub);
        }
        manyMore(office.recorded(night, onCall));
        EmergencyMapper sql = house.mappers().of(EmergencyMapper.class);
        house.doAs(night, () -> assertThat(TestPlan.visited(
                        house, "emergency", () -> sql.newest(house.sight().viewer(), null, null, null, 21)))
                .isBetween(1L, 80L));
        house.doAs(giulia, () -> assertThat(TestPlan.visited(
                        house, "hand_over", () -> sql.waiting(house.sight().viewer())))
                .isBetween(1L, 30L));
        house.doAs(giulia, () -> assertThat(TestPlan.visited(
                        house,
                        "emergency",
                        () -> sql.lines(
                                house.sight().viewer(),
                                sql.waiting(house.sight().viewer()))))
                .isBetween(1L, 30L));
        house.doAs(giulia, () -> assertThat(house.as(giulia, () -> office.register.waiting()))
                .hasSize(3));
    }

    /** 4,096 of them, as a town has after years. */
    private void manyMore(Emergency like) {
        String columns = "version, state, unit_id, happened_at, recorded_at, recorded_by, place, caller, caller_name,"
                + " caller_phone, target, persons, what, risk, response, done, safe_place, safe_place_secret, next_step,"
                + " changed_at, changed_by";
        for (int i = 0; i < 12; i++) {
            house.sql(
                    "insert into core.emergency (organisation_id, id, " + columns + ") select organisation_id, id + ?, "
                            + columns + " from core.emergency where id >= ?",
                    1_000_000L << i,
                    like.id().value());
        }
    }

    @Test
    void whereSomebodyWasBroughtStandsInNoTable() {
        Emergency first = office.recorded(night, onCall);
        house.as(night, () -> office.desk.correct(first.id(), 1, first.data()));

        assertThat(RawTexts.columnsWith(house, "via Nascosta 4")).isEmpty();
        assertThat(office.find(night, first.id()).data().safePlace()).isEqualTo("Famiglia F., via Nascosta 4");
    }
}
