package org.affianca.engine.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.affianca.api.CaseId;
import org.affianca.api.Secrecy;
import org.affianca.api.UnitId;
import org.affianca.api.access.Actor;
import org.affianca.api.access.Role;
import org.affianca.api.problem.Forbidden;
import org.affianca.api.problem.Missing;
import org.affianca.engine.db.OnBothDatabases;
import org.affianca.engine.db.TestHouse;
import org.junit.jupiter.api.Test;

@OnBothDatabases
class SightTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 1, 15);

    private final TestHouse house;
    private final SightRows rows;
    private final UnitId centre;
    private final UnitId hub;
    private final UnitId otherHub;
    private final Actor manager;
    private final Actor colleague;
    private final Actor coordinator;
    private final Actor above;
    private final Actor stranger;

    SightTest(TestHouse house) {
        this.house = house;
        this.rows = new SightRows(house);
        this.centre = house.unit("centre");
        this.hub = house.unit("hub", centre);
        this.otherHub = house.unit("other-hub", centre);
        this.manager = house.user("Giulia", Role.WORKER, otherHub);
        this.colleague = house.user("Piera", Role.WORKER, hub);
        this.coordinator = house.user("Marco", Role.COORDINATOR, hub);
        this.above = house.user("Carla", Role.COORDINATOR, centre);
        this.stranger = house.user("Vito", Role.WORKER, otherHub);
    }

    private boolean sees(Actor who, CaseId what) {
        return house.as(who, () -> house.sight().sees(what));
    }

    private boolean writes(Actor who, CaseId what) {
        return house.as(who, () -> house.sight().mayWrite(what));
    }

    @Test
    void anOrdinaryCaseIsSeenByItsTeamItsUnitAndTheCoordinatorsAboveButNobodyElse() {
        CaseId id = rows.caseOf(hub, Secrecy.ORDINARY, manager);
        assertThat(sees(manager, id)).isTrue();
        assertThat(sees(colleague, id)).isTrue();
        assertThat(sees(coordinator, id)).isTrue();
        assertThat(sees(above, id)).isTrue();
        assertThat(sees(stranger, id)).isFalse();
    }

    @Test
    void aProfessionalCaseIsNotSeenByColleaguesOfTheUnit() {
        CaseId id = rows.caseOf(hub, Secrecy.PROFESSIONAL, manager);
        assertThat(sees(manager, id)).isTrue();
        assertThat(sees(coordinator, id)).isTrue();
        assertThat(sees(above, id)).isTrue();
        assertThat(sees(colleague, id)).isFalse();
        assertThat(sees(stranger, id)).isFalse();
    }

    @Test
    void aSpecialistCaseIsSeenByItsTeamOnly() {
        CaseId id = rows.caseOf(hub, Secrecy.SPECIALIST, manager);
        rows.joins(stranger, id, "consultant", TODAY, TODAY);
        assertThat(sees(manager, id)).isTrue();
        assertThat(sees(stranger, id)).isTrue();
        assertThat(sees(coordinator, id)).isFalse();
        assertThat(sees(colleague, id)).isFalse();
    }

    @Test
    void aSealedCaseIsSeenByItsManagerOnly() {
        CaseId id = rows.caseOf(hub, Secrecy.SEALED, manager);
        rows.joins(stranger, id, "worker", TODAY, TODAY);
        assertThat(sees(manager, id)).isTrue();
        assertThat(writes(manager, id)).isTrue();
        assertThat(sees(stranger, id)).isFalse();
        assertThat(sees(coordinator, id)).isFalse();
        assertThat(sees(above, id)).isFalse();
    }

    @Test
    void aPlaceInTheTeamCountsOnlyOnItsDays() {
        CaseId id = rows.caseOf(hub, Secrecy.PROFESSIONAL, manager);
        rows.joins(stranger, id, "worker", TODAY.minusDays(9), TODAY.minusDays(1));
        assertThat(sees(stranger, id)).isFalse();
        rows.joins(stranger, id, "worker", TODAY.plusDays(1), TODAY.plusDays(9));
        assertThat(sees(stranger, id)).isFalse();
        rows.joins(stranger, id, "worker", TODAY, TODAY);
        assertThat(sees(stranger, id)).isTrue();
    }

    @Test
    void theDeskAndTheAdministratorSeeNoCaseEvenWhenTheyStandInItsUnitOrTeam() {
        CaseId id = rows.caseOf(hub, Secrecy.ORDINARY, manager);
        Actor desk = house.user("Anna", Role.DESK, hub);
        Actor administrator = house.user("Ivo", Role.ADMINISTRATOR, hub, centre);
        rows.joins(desk, id, "manager", TODAY, TODAY);
        rows.joins(administrator, id, "manager", TODAY, TODAY);
        assertThat(sees(desk, id)).isFalse();
        assertThat(sees(administrator, id)).isFalse();
    }

    @Test
    void aCaseOfAnotherOrganisationIsNotThere() {
        CaseId id = rows.caseOf(hub, Secrecy.ORDINARY, manager);
        Actor elsewhere = new Actor(
                manager.id(), new org.affianca.api.OrganisationId(2), "Giulia", manager.roles(), manager.units());
        assertThat(sees(elsewhere, id)).isFalse();
    }

    @Test
    void aCaseIsWrittenByItsWorkersAndTheCoordinatorButNotByAConsultantOrAColleagueOfTheUnit() {
        CaseId id = rows.caseOf(hub, Secrecy.ORDINARY, manager);
        Actor consultant = house.user("Tea", Role.WORKER, hub);
        Actor substitute = house.user("Ugo", Role.WORKER, otherHub);
        rows.joins(consultant, id, "consultant", TODAY, TODAY);
        rows.joins(substitute, id, "substitute", TODAY, TODAY);
        assertThat(writes(manager, id)).isTrue();
        assertThat(writes(substitute, id)).isTrue();
        assertThat(writes(coordinator, id)).isTrue();
        assertThat(writes(above, id)).isTrue();
        assertThat(writes(consultant, id)).isFalse();
        assertThat(writes(colleague, id)).isFalse();
    }

    @Test
    void writingToACaseThatIsNotSeenIsMissingAndToOneThatIsOnlyReadIsForbidden() {
        CaseId id = rows.caseOf(hub, Secrecy.ORDINARY, manager);
        house.doAs(manager, () -> house.sight().mustWrite(id));
        assertThatThrownBy(() -> house.doAs(stranger, () -> house.sight().mustWrite(id)))
                .isInstanceOf(Missing.class);
        assertThatThrownBy(() -> house.doAs(colleague, () -> house.sight().mustWrite(id)))
                .isInstanceOf(Forbidden.class);
    }

    @Test
    void anActNeedsOneOfTheRolesItNames() {
        assertThatThrownBy(() -> house.as(colleague, () -> house.sight().need("listing accounts", Role.ADMINISTRATOR)))
                .isInstanceOf(Forbidden.class)
                .hasMessageContaining("listing accounts");
        assertThat(house.as(colleague, () -> house.sight().need("searching", Role.DESK, Role.WORKER)))
                .isEqualTo(colleague);
    }

    @Test
    void nothingIsSeenByNobody() {
        CaseId id = rows.caseOf(hub, Secrecy.ORDINARY, manager);
        assertThatThrownBy(() -> house.sight().sees(id)).isInstanceOf(IllegalStateException.class);
    }
}
