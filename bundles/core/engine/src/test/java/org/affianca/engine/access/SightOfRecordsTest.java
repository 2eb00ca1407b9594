package org.affianca.engine.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.affianca.api.CaseId;
import org.affianca.api.PersonId;
import org.affianca.api.Secrecy;
import org.affianca.api.UnitId;
import org.affianca.api.access.Actor;
import org.affianca.api.access.Role;
import org.affianca.engine.db.OnBothDatabases;
import org.affianca.engine.db.TestHouse;
import org.junit.jupiter.api.Test;

@OnBothDatabases
class SightOfRecordsTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 1, 15);

    private interface Condition {
        int holds(Viewer viewer, long id);
    }

    private final TestHouse house;
    private final SightRows rows;
    private final ConditionMapper sql;
    private final UnitId hub;
    private final Actor manager;
    private final Actor teamMate;
    private final Actor colleague;
    private final Actor coordinator;
    private final Actor above;
    private final Actor desk;
    private final Actor administrator;
    private final Actor stranger;

    SightOfRecordsTest(TestHouse house) {
        this.house = house;
        this.rows = new SightRows(house);
        this.sql = house.mappers().of(ConditionMapper.class);
        UnitId centre = house.unit("centre");
        this.hub = house.unit("hub", centre);
        UnitId otherHub = house.unit("other-hub", centre);
        this.manager = house.user("Giulia", Role.WORKER, otherHub);
        this.teamMate = house.user("Tea", Role.WORKER, otherHub);
        this.colleague = house.user("Piera", Role.WORKER, hub);
        this.coordinator = house.user("Marco", Role.COORDINATOR, hub);
        this.above = house.user("Carla", Role.COORDINATOR, centre);
        this.desk = house.user("Anna", Role.DESK, hub);
        this.administrator = house.user("Ivo", Role.ADMINISTRATOR, hub);
        this.stranger = house.user("Vito", Role.WORKER, otherHub);
    }

    private List<Actor> seenBy(Condition condition, long id) {
        return List.of(manager, teamMate, colleague, coordinator, above, desk, administrator, stranger).stream()
                .filter(who -> house.as(who, () -> condition.holds(house.sight().viewer(), id)) > 0)
                .toList();
    }

    private CaseId teamCase(Secrecy secrecy) {
        CaseId id = rows.caseOf(hub, secrecy, manager);
        rows.joins(teamMate, id, "worker", TODAY, TODAY);
        return id;
    }

    @Test
    void anOrdinaryNoteIsReadByWhoSeesTheCase() {
        long note = rows.note(teamCase(Secrecy.ORDINARY), Secrecy.ORDINARY, manager);
        assertThat(seenBy(sql::note, note)).containsExactly(manager, teamMate, colleague, coordinator, above);
    }

    @Test
    void aProfessionalNoteIsReadByItsAuthorAndTheTeam() {
        CaseId id = teamCase(Secrecy.ORDINARY);
        assertThat(seenBy(sql::note, rows.note(id, Secrecy.PROFESSIONAL, manager)))
                .containsExactly(manager, teamMate);
        assertThat(seenBy(sql::note, rows.note(id, Secrecy.PROFESSIONAL, coordinator)))
                .containsExactly(manager, teamMate, coordinator);
    }

    @Test
    void aSpecialistNoteIsReadByItsAuthorAndTheManager() {
        long note = rows.note(teamCase(Secrecy.ORDINARY), Secrecy.SPECIALIST, teamMate);
        assertThat(seenBy(sql::note, note)).containsExactly(manager, teamMate);
        long own = rows.note(teamCase(Secrecy.ORDINARY), Secrecy.SPECIALIST, manager);
        assertThat(seenBy(sql::note, own)).containsExactly(manager);
    }

    @Test
    void aSealedNoteIsReadByItsAuthorOnly() {
        long note = rows.note(teamCase(Secrecy.ORDINARY), Secrecy.SEALED, teamMate);
        assertThat(seenBy(sql::note, note)).containsExactly(teamMate);
    }

    @Test
    void anAuthorWhoNoLongerSeesTheCaseReadsNoNoteOfIt() {
        long note = rows.note(teamCase(Secrecy.PROFESSIONAL), Secrecy.ORDINARY, stranger);
        assertThat(seenBy(sql::note, note)).doesNotContain(stranger);
    }

    @Test
    void workIsSeenWithTheCaseAndByTheTeamOrTheManagerOnlyWhenItIsMoreSecret() {
        CaseId id = teamCase(Secrecy.ORDINARY);
        assertThat(seenBy(sql::work, rows.work(id, Secrecy.ORDINARY)))
                .containsExactly(manager, teamMate, colleague, coordinator, above);
        assertThat(seenBy(sql::work, rows.work(id, Secrecy.PROFESSIONAL))).containsExactly(manager, teamMate);
        assertThat(seenBy(sql::work, rows.work(id, Secrecy.SPECIALIST))).containsExactly(manager);
        assertThat(seenBy(sql::work, rows.work(id, Secrecy.SEALED))).containsExactly(manager);
    }

    @Test
    void ordinaryWorkOfAProtectedCaseIsSeenByThoseOfTheCaseOnly() {
        assertThat(seenBy(sql::work, rows.work(teamCase(Secrecy.SPECIALIST), Secrecy.ORDINARY)))
                .containsExactly(manager, teamMate);
    }

    @Test
    void documentsFollowTheSameRulesAsWork() {
        CaseId id = teamCase(Secrecy.ORDINARY);
        assertThat(seenBy(sql::document, rows.document(id, null, Secrecy.ORDINARY)))
                .containsExactly(manager, teamMate, colleague, coordinator, above);
        assertThat(seenBy(sql::document, rows.document(id, null, Secrecy.PROFESSIONAL)))
                .containsExactly(manager, teamMate);
        assertThat(seenBy(sql::document, rows.document(id, null, Secrecy.SEALED)))
                .containsExactly(manager);
    }

    @Test
    void anOrdinaryDocumentOfASealedWorkIsSeenWithTheWorkOnly() {
        CaseId id = teamCase(Secrecy.ORDINARY);
        long document = rows.document(id, rows.work(id, Secrecy.SEALED), Secrecy.ORDINARY);
        assertThat(seenBy(sql::document, document)).containsExactly(manager);
    }

    @Test
    void anOrdinaryPersonIsSeenByDeskWorkersAndCoordinatorsButNotByTheAdministrator() {
        PersonId person = rows.person(Secrecy.ORDINARY, manager);
        assertThat(seenBy(sql::person, person.value()))
                .containsExactly(manager, teamMate, colleague, coordinator, above, desk, stranger);
    }

    @Test
    void aProtectedPersonIsSeenOnlyThroughAnOpenCaseThatIsSeen() {
        PersonId person = rows.person(Secrecy.PROFESSIONAL, stranger);
        CaseId id = rows.caseOf(person, hub, Secrecy.ORDINARY, manager);
        assertThat(seenBy(sql::person, person.value())).containsExactly(manager, colleague, coordinator, above);
        rows.close(id);
        assertThat(seenBy(sql::person, person.value())).containsExactly(stranger);
    }

    @Test
    void aProtectedPersonWithoutACaseIsSeenByTheCaseworkerWhoWroteTheRecordOnly() {
        assertThat(seenBy(sql::person, rows.person(Secrecy.SEALED, colleague).value()))
                .containsExactly(colleague);
        assertThat(seenBy(sql::person, rows.person(Secrecy.PROFESSIONAL, desk).value()))
                .isEmpty();
    }

    @Test
    void aContactIsSeenByDeskAndCaseworkersOfItsUnitAndTheCoordinatorsAbove() {
        long contact = rows.contact(hub, null);
        assertThat(seenBy(sql::contact, contact)).containsExactly(colleague, coordinator, above, desk);
    }

    @Test
    void aContactOfAProtectedPersonIsSeenWithThePersonOnly() {
        PersonId person = rows.person(Secrecy.PROFESSIONAL, stranger);
        rows.caseOf(person, hub, Secrecy.PROFESSIONAL, manager);
        assertThat(seenBy(sql::contact, rows.contact(hub, person))).containsExactly(coordinator, above);
    }

    @Test
    void aLookIsWrittenToTheAccessLogWithWhoWhenAndWhy() {
        house.doAs(manager, () -> house.accessLog().seen("person", 77));
        house.doAs(desk, () -> house.accessLog().searched("person", 3));
        assertThat(house.count(
                        "select count(*) from core.access_log where user_id = ? and what = 'person' and record_id = 77"
                                + " and purpose = 'casework' and origin = 'test' and amount = 1",
                        manager.id().value()))
                .isEqualTo(1);
        assertThat(house.count(
                        "select amount from core.access_log where user_id = ? and what = 'person-search'",
                        desk.id().value()))
                .isEqualTo(3);
    }
}
