package org.affianca.engine.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.affianca.api.Secrecy;
import org.affianca.api.UnitId;
import org.affianca.api.UserId;
import org.affianca.api.access.Actor;
import org.affianca.api.access.Role;
import org.affianca.api.casefile.CaseFile;
import org.affianca.api.problem.Forbidden;
import org.affianca.api.problem.Invalid;
import org.affianca.api.problem.Missing;
import org.affianca.api.problem.Refused;
import org.affianca.api.problem.Stale;
import org.affianca.api.time.Period;
import org.affianca.engine.db.OnBothDatabases;
import org.affianca.engine.db.TestHouse;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@OnBothDatabases
class StaffingTest {
    private final TestHouse house;
    private final TestOffice office;
    private final UnitId hub;
    private final Actor manager;
    private final Actor sara;
    private final Actor marco;
    private final LocalDate today;
    private CaseFile file;

    StaffingTest(TestHouse house) {
        this.house = house;
        this.office = new TestOffice(house);
        this.hub = house.unit("hub");
        this.manager = house.user("Giulia", Role.WORKER, hub);
        this.sara = house.user("Sara", Role.WORKER, house.unit("other"));
        this.marco = house.user("Marco", Role.COORDINATOR, hub);
        this.today = office.today();
        this.file = office.opened(manager, office.town.registered(manager, "Fittizi", "Ada"));
    }

    @BeforeEach
    void aFreshCase() {
        file = office.opened(manager, office.town.registered(manager, "Fittizi", "Ada"));
    }

    private CaseFile assign(Actor who, String role, Period period) {
        int version = house.as(marco, () -> office.cases.find(file.id()))
                .orElseThrow()
                .version();
        return house.as(marco, () -> office.desk.assign(file.id(), version, who.id(), role, period));
    }

    private CaseFile release(Actor who, LocalDate last) {
        int version = house.as(marco, () -> office.cases.find(file.id()))
                .orElseThrow()
                .version();
        return house.as(marco, () -> office.desk.release(file.id(), version, who.id(), last));
    }

    private List<String> team(CaseFile seen) {
        return seen.team().stream()
                .map(m -> m.label() + " " + m.role() + " " + m.period().from() + " "
                        + m.period().until().map(LocalDate::toString).orElse("-"))
                .toList();
    }

    @Test
    void whoIsAssignedSeesTheCaseFromThatDayOnAndNotBefore() {
        assertThat(house.as(sara, () -> office.cases.find(file.id()))).isEmpty();
        assign(sara, "worker", Period.from(today.plusDays(1)));
        assertThat(house.as(sara, () -> office.cases.find(file.id()))).isEmpty();
        assign(marco, "consultant", Period.from(today));
        release(sara, today.plusDays(1));
        assertThat(house.as(sara, () -> office.cases.find(file.id()))).isEmpty();
    }

    @Test
    void aNewManagerEndsTheOneBeforeOnTheDayBefore() {
        house.sql(
                "update core.case_team set from_day = ? where case_id = ?",
                today.minusDays(10),
                file.id().value());
        CaseFile after = assign(sara, "manager", Period.from(today));
        assertThat(after.manager()).isEqualTo("Sara");
        assertThat(team(after))
                .containsExactly(
                        "Giulia manager " + today.minusDays(10) + " " + today.minusDays(1),
                        "Sara manager " + today + " -");
    }

    @Test
    void thereIsOneManagerEvenOnADayOfHandOver() {
        CaseFile after = assign(sara, "manager", Period.from(today));
        assertThat(after.manager()).isEqualTo("Sara");
        assertThat(team(after)).containsExactly("Giulia worker " + today + " " + today, "Sara manager " + today + " -");
    }

    @Test
    void aWorkerOfTheTeamMayBecomeItsManager() {
        assign(sara, "worker", Period.from(today));
        CaseFile after = assign(sara, "manager", Period.from(today.plusDays(3)));
        assertThat(after.manager()).isEqualTo("Giulia");
        assertThat(team(after))
                .contains(
                        "Giulia manager " + today + " " + today.plusDays(2),
                        "Sara worker " + today + " " + today.plusDays(2),
                        "Sara manager " + today.plusDays(3) + " -");
    }

    @Test
    void theManagerIsReplacedButNeverJustReleased() {
        assertThatThrownBy(() -> release(manager, today))
                .isInstanceOf(Refused.class)
                .hasMessage("case-needs-a-manager");
    }

    @Test
    void aReleaseEndsThePlaceOnTheDay() {
        assign(sara, "worker", Period.from(today));
        assertThat(team(release(sara, today.plusDays(5)))).contains("Sara worker " + today + " " + today.plusDays(5));
        assertThatThrownBy(() -> release(sara, today.plusDays(9))).hasMessage("/user not-in-team");
    }

    @Test
    void aReleaseBeforeTheBeginningIsAFlaw() {
        assign(sara, "worker", Period.from(today));
        assertThatThrownBy(() -> release(sara, today.minusDays(1))).hasMessage("/last ends-before-it-begins");
        assertThatThrownBy(() -> release(marco, today)).hasMessage("/user not-in-team");
    }

    @Test
    void everyFlawOfAnAssignmentIsSaidAtOnce() {
        Actor desk = house.user("Sportello", Role.DESK, hub);
        assertThatThrownBy(() -> assign(desk, "boss", Period.of(LocalDate.of(1700, 1, 1), today)))
                .isInstanceOf(Invalid.class)
                .hasMessage("/user not-a-caseworker, /role unknown-team-role, /from date-out-of-range");
        assertThatThrownBy(() -> assign(sara, "manager", Period.of(today.minusDays(9), today)))
                .hasMessage("/until manager-has-no-end, /from manager-from-earlier");
        assertThatThrownBy(() -> assign(manager, "worker", Period.from(today))).hasMessage("/user already-in-team");
    }

    @Test
    void nobodyUnknownOrSwitchedOffIsAssigned() {
        assertThatThrownBy(() -> house.as(
                        marco, () -> office.desk.assign(file.id(), 1, new UserId(-3), "worker", Period.from(today))))
                .hasMessage("/user not-a-caseworker");
        house.sql(
                "update core.account set active = false where id = ?", sara.id().value());
        try {
            assertThatThrownBy(() -> assign(sara, "worker", Period.from(today))).hasMessage("/user not-a-caseworker");
        } finally {
            house.sql(
                    "update core.account set active = true where id = ?",
                    sara.id().value());
        }
    }

    @Test
    void aStaleAssignmentIsRefused() {
        assign(sara, "worker", Period.from(today));
        assertThatThrownBy(() -> house.as(
                        marco, () -> office.desk.assign(file.id(), 1, marco.id(), "worker", Period.from(today))))
                .isInstanceOf(Stale.class);
    }

    @Test
    void theTeamOfAClosedCaseDoesNotChange() {
        office.takeInCharge(manager, file);
        office.close(manager, file);
        assertThatThrownBy(() -> assign(sara, "worker", Period.from(today))).hasMessage("case-is-closed");
    }

    @Test
    void aManagerWhoHandsASealedCaseOverDoesNotSeeItTomorrow() {
        CaseFile sealed =
                office.opened(manager, hub, Secrecy.SEALED, office.town.registered(manager, "Segreti", "Zoe"));
        house.as(manager, () -> office.desk.assign(sealed.id(), 1, sara.id(), "manager", Period.from(today)));
        assertThat(house.as(manager, () -> office.cases.find(sealed.id()))).isEmpty();
        assertThat(house.as(sara, () -> office.cases.find(sealed.id()))).isPresent();
    }

    @Test
    void theTimelineNamesWhoJoinedAndWhoLeft() {
        assign(sara, "worker", Period.from(today));
        release(sara, today);
        assertThat(house.as(manager, () -> office.cases.timeline(file.id(), org.affianca.api.Paging.first(9)))
                        .items())
                .filteredOn(e -> e.type().startsWith("team-"))
                .allMatch(e -> "Sara".equals(e.values().get("userLabel")))
                .extracting(e -> e.type() + " by " + e.by())
                .containsExactly("team-left by Marco", "team-joined by Marco");
    }

    private void makesManager(Actor by, Actor who) {
        int version = office.find(manager, file.id()).version();
        house.as(by, () -> office.desk.assign(file.id(), version, who.id(), "manager", Period.from(today)));
    }

    @Test
    void nobodyOfTheTeamMakesHimselfOrAnotherItsManager() {
        Actor vito = house.user("Vito", Role.WORKER, hub);
        assign(sara, "worker", Period.from(today));
        assign(vito, "substitute", Period.from(today));
        for (Actor by : List.of(sara, vito)) {
            for (Actor who : List.of(sara, vito)) {
                assertThatThrownBy(() -> makesManager(by, who)).isInstanceOf(Forbidden.class);
            }
        }
        assertThatThrownBy(() -> house.as(sara, () -> office.desk.release(file.id(), 3, manager.id(), today)))
                .isInstanceOf(Forbidden.class);
        assertThat(office.find(manager, file.id()).manager()).isEqualTo("Giulia");
        assertThat(office.find(manager, file.id()).version()).isEqualTo(3);
    }

    @Test
    void aCoordinatorOfAnotherUnitMakesNoManagerNotEvenFromWithinTheTeam() {
        Actor elsewhere = house.user("Piera", Role.COORDINATOR, house.unit("other"));
        assertThatThrownBy(() -> makesManager(elsewhere, elsewhere)).isInstanceOf(Missing.class);
        assign(elsewhere, "worker", Period.from(today));
        assertThatThrownBy(() -> makesManager(elsewhere, elsewhere)).isInstanceOf(Forbidden.class);
    }

    @Test
    void theManagerHandsTheCaseOverAndIsThenNoLongerAsked() {
        makesManager(manager, sara);
        assertThat(office.find(sara, file.id()).manager()).isEqualTo("Sara");
        assertThatThrownBy(() -> makesManager(manager, manager)).isInstanceOf(Forbidden.class);
    }

    @Test
    void theCoordinatorOfTheUnitNamesAManager() {
        makesManager(marco, sara);
        assertThat(office.find(sara, file.id()).manager()).isEqualTo("Sara");
    }
}
