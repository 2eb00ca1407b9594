package org.affianca.engine.emergency;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.affianca.api.UnitId;
import org.affianca.api.access.Actor;
import org.affianca.api.access.Role;
import org.affianca.api.emergency.Rota;
import org.affianca.api.emergency.RotaWarning;
import org.affianca.api.emergency.RotaWarning.Kind;
import org.affianca.api.emergency.Turn;
import org.affianca.api.emergency.TurnData;
import org.affianca.api.problem.Forbidden;
import org.affianca.api.problem.Invalid;
import org.affianca.api.problem.Missing;
import org.affianca.api.problem.Refused;
import org.affianca.api.problem.Stale;
import org.affianca.engine.check.TestPlan;
import org.affianca.engine.db.OnBothDatabases;
import org.affianca.engine.db.TestHouse;
import org.junit.jupiter.api.Test;

@OnBothDatabases
class RotaBookTest {
    private final TestHouse house;
    private final TestDesk office;
    private final UnitId onCall;
    private final Actor carla;
    private final Actor giulia;
    private final Actor piera;

    RotaBookTest(TestHouse house) {
        this.house = house;
        this.office = new TestDesk(house);
        this.onCall = house.unit("on-call-" + house.ids().next());
        this.carla = house.user("Carla", Role.COORDINATOR, onCall);
        this.giulia = house.user("Giulia", Role.WORKER, onCall);
        this.piera = house.user("Piera", Role.WORKER, onCall);
    }

    private TurnData turn(Actor who, String from, String until) {
        return turn(onCall, who, from, until);
    }

    private static TurnData turn(UnitId unit, Actor who, String from, String until) {
        return new TurnData(
                unit,
                who.id(),
                "333 0000001",
                Optional.empty(),
                "",
                LocalDateTime.parse(from),
                LocalDateTime.parse(until));
    }

    private Turn planned(Actor who, String from, String until) {
        return house.as(carla, () -> office.rota.plan(turn(who, from, until)));
    }

    private Rota rota(String first, String last) {
        return house.as(giulia, () -> office.rota.rota(onCall, LocalDate.parse(first), LocalDate.parse(last)));
    }

    private static List<Kind> kinds(Rota rota) {
        return rota.warnings().stream().map(RotaWarning::kind).toList();
    }

    @Test
    void whoIsOnCallNowIsToldAcrossMidnight() {
        Turn night = house.as(
                carla,
                () -> office.rota.plan(new TurnData(
                        onCall,
                        giulia.id(),
                        "333 0000001",
                        Optional.of(piera.id()),
                        "333 0000002",
                        LocalDateTime.parse("2026-01-15T20:00"),
                        LocalDateTime.parse("2026-01-16T08:00"))));
        office.itIs("2026-01-15T19:59:59");
        assertThat(mine()).isEmpty();
        office.itIs("2026-01-16T02:10");
        assertThat(mine()).containsExactly(night);
        assertThat(night.whoLabel()).isEqualTo("Giulia");
        assertThat(night.substituteLabel()).isEqualTo("Piera");
        office.itIs("2026-01-16T08:00");
        assertThat(mine()).isEmpty();
    }

    private List<Turn> mine() {
        return house.as(giulia, () -> office.rota.now()).stream()
                .filter(turn -> turn.data().unit().equals(onCall))
                .toList();
    }

    @Test
    void theNightInWhichTheHourChangesLastsAsLongAsItLasts() {
        Turn autumn = planned(giulia, "2026-10-24T20:00", "2026-10-25T08:00");
        Turn spring = planned(giulia, "2026-03-28T20:00", "2026-03-29T08:00");
        assertThat(Duration.between(autumn.begins(), autumn.ends())).isEqualTo(Duration.ofHours(13));
        assertThat(Duration.between(spring.begins(), spring.ends())).isEqualTo(Duration.ofHours(11));
        assertThat(autumn.data().until()).isEqualTo(LocalDateTime.parse("2026-10-25T08:00"));
    }

    @Test
    void hoursThatNobodyCoversAreAGap() {
        planned(giulia, "2026-01-15T15:00", "2026-01-16T06:00");
        Rota rota = rota("2026-01-15", "2026-01-15");
        assertThat(rota.turns()).hasSize(1);
        assertThat(rota.warnings())
                .containsExactly(new RotaWarning(
                        Kind.GAP, office.at("2026-01-15T00:00"), office.at("2026-01-15T08:00"), List.of()));
        assertThat(rota("2026-01-16", "2026-01-16").warnings().get(0))
                .isEqualTo(new RotaWarning(
                        Kind.GAP, office.at("2026-01-16T06:00"), office.at("2026-01-16T08:00"), List.of()));
    }

    @Test
    void twoAtOnceAreSaidAndNotRefused() {
        Turn first = planned(giulia, "2026-01-15T15:00", "2026-01-16T08:00");
        Turn second = planned(piera, "2026-01-16T06:00", "2026-01-16T09:00");
        assertThat(rota("2026-01-16", "2026-01-16").warnings())
                .contains(new RotaWarning(
                        Kind.OVERLAP,
                        office.at("2026-01-16T06:00"),
                        office.at("2026-01-16T08:00"),
                        List.of(first.id(), second.id())));
    }

    @Test
    void oneInTwoPlacesAtOnceIsSaid() {
        UnitId other = house.unit("other-" + house.ids().next());
        Actor chief = house.user("Altra", Role.COORDINATOR, other);
        planned(giulia, "2026-01-15T20:00", "2026-01-16T08:00");
        house.as(chief, () -> office.rota.plan(turn(other, giulia, "2026-01-16T00:00", "2026-01-16T08:00")));
        assertThat(kinds(rota("2026-01-15", "2026-01-16"))).contains(Kind.TWICE);
    }

    @Test
    void onlyCoordinatorsOfTheUnitPlan() {
        assertThatThrownBy(() ->
                        house.as(giulia, () -> office.rota.plan(turn(giulia, "2026-01-15T20:00", "2026-01-16T08:00"))))
                .isInstanceOf(Forbidden.class);
        Actor stranger = house.user(
                "Altra", Role.COORDINATOR, house.unit("other-" + house.ids().next()));
        assertThatThrownBy(() -> house.as(
                        stranger, () -> office.rota.plan(turn(giulia, "2026-01-15T20:00", "2026-01-16T08:00"))))
                .isInstanceOf(Invalid.class);
        Turn turn = planned(giulia, "2026-01-15T20:00", "2026-01-16T08:00");
        assertThatThrownBy(() -> house.as(stranger, () -> office.rota.change(turn.id(), 1, turn.data())))
                .isInstanceOf(Missing.class);
    }

    @Test
    void everyFlawIsSaidAtOnce() {
        TurnData bad = new TurnData(
                onCall,
                giulia.id(),
                "",
                Optional.of(giulia.id()),
                "",
                LocalDateTime.parse("2026-01-16T08:00"),
                LocalDateTime.parse("2026-01-15T20:00"));
        assertThatThrownBy(() -> house.as(carla, () -> office.rota.plan(bad)))
                .isInstanceOfSatisfying(Invalid.class, invalid -> assertThat(invalid.flaws())
                        .extracting(flaw -> flaw.pointer() + " " + flaw.why().code())
                        .containsExactlyInAnyOrder(
                                "/phone required",
                                "/substitute own-substitute",
                                "/substitutePhone required",
                                "/until ends-before-it-begins"));
    }

    @Test
    void whatHasBegunIsNotCancelledAndWhatHasEndedNotChanged() {
        Turn turn = planned(giulia, "2026-01-15T20:00", "2026-01-16T08:00");
        office.itIs("2026-01-16T01:00");
        assertThatThrownBy(() -> house.doAs(carla, () -> office.rota.cancel(turn.id(), 1)))
                .isInstanceOf(Refused.class);
        Turn shorter = house.as(
                carla, () -> office.rota.change(turn.id(), 1, turn(giulia, "2026-01-15T20:00", "2026-01-16T06:00")));
        assertThat(shorter.version()).isEqualTo(2);
        assertThatThrownBy(() -> house.as(carla, () -> office.rota.change(turn.id(), 1, shorter.data())))
                .isInstanceOf(Stale.class);
        office.itIs("2026-01-16T07:00");
        assertThatThrownBy(() -> house.as(carla, () -> office.rota.change(turn.id(), 2, shorter.data())))
                .isInstanceOf(Refused.class);
    }

    @Test
    void aCancelledTurnIsGoneFromTheRota() {
        Turn turn = planned(giulia, "2026-02-15T20:00", "2026-02-16T08:00");
        house.doAs(carla, () -> office.rota.cancel(turn.id(), 1));
        assertThat(rota("2026-02-15", "2026-02-16").turns()).isEmpty();
    }

    @Test
    void theRotaOfAYearIsReadByItsIndex() {
        Instant now = house.clock().instant();
        for (int day = 0; day < 365; day++) {
            house.sql(
                    "insert into core.on_call_turn (organisation_id, id, version, unit_id, user_id, phone,"
                            + " substitute_phone, begins, ends, cancelled, created_at, changed_at, changed_by)"
                            + " values (1, ?, 1, ?, ?, '333', '', ?, ?, false, ?, ?, 1)",
                    house.ids().next(),
                    onCall.value(),
                    giulia.id().value(),
                    now.plus(Duration.ofDays(day)),
                    now.plus(Duration.ofDays(day + 1)),
                    now,
                    now);
        }
        TurnMapper sql = house.mappers().of(TurnMapper.class);
        Stretch week = new Stretch(now, now.plus(Duration.ofDays(7)));
        Instant latest = week.ends().plus(Duration.ofDays(14));
        assertThat(TestPlan.visited(
                        house, "on_call_turn", () -> sql.ofUnit(house.organisation(), onCall, week, latest)))
                .isBetween(1L, 100L);
        assertThat(TestPlan.visited(house, "on_call_turn", () -> sql.at(house.organisation(), now, week.ends())))
                .isBetween(1L, 100L);
    }
}
