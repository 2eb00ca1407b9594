package org.affianca.engine.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.LocalDate;
import java.util.List;
import org.affianca.api.Because;
import org.affianca.api.CaseId;
import org.affianca.api.PersonId;
import org.affianca.api.Secrecy;
import org.affianca.api.UnitId;
import org.affianca.api.Verdict;
import org.affianca.api.access.Actor;
import org.affianca.api.access.Role;
import org.affianca.api.casefile.CaseFile;
import org.affianca.api.casefile.CaseMove;
import org.affianca.api.casefile.CaseState;
import org.affianca.api.problem.Forbidden;
import org.affianca.api.problem.Missing;
import org.affianca.api.problem.Stale;
import org.affianca.engine.db.OnBothDatabases;
import org.affianca.engine.db.TestHouse;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@OnBothDatabases
class MovingTest {
    private final TestHouse house;
    private final TestOffice office;
    private final UnitId hub;
    private final Actor manager;
    private final Actor colleague;
    private CaseFile file;

    MovingTest(TestHouse house) {
        this.house = house;
        this.office = new TestOffice(house);
        this.hub = house.unit("hub");
        this.manager = house.user("Giulia", Role.WORKER, hub);
        this.colleague = house.user("Piera", Role.WORKER, hub);
        this.file = office.opened(manager, office.town.registered(manager, "Fittizi", "Ada"));
    }

    @BeforeEach
    void aFreshCase() {
        file = office.opened(manager, office.town.registered(manager, "Fittizi", "Ada"));
    }

    private CaseMove to(CaseState state, String reason, String exit, String note) {
        return new CaseMove(state, office.today(), reason, exit, note);
    }

    private CaseState state() {
        return office.find(manager, file.id()).state();
    }

    private static List<String> codes(Verdict verdict) {
        return verdict.reasons().stream().map(Because::code).toList();
    }

    @Test
    void aCaseIsTakenInChargeSuspendedResumedAndClosed() {
        office.takeInCharge(manager, file);
        assertThat(state()).isEqualTo(CaseState.IN_CHARGE);
        assertThat(office.suspend(manager, file, "hospital").allows()).isTrue();
        assertThat(office.find(manager, file.id()).reviewOn())
                .contains(office.today().plusDays(30));
        assertThat(office.moved(manager, file, to(CaseState.IN_CHARGE, "", "", ""))
                        .allows())
                .isTrue();
        assertThat(office.close(manager, file).allows()).isTrue();
        CaseFile closed = office.find(manager, file.id());
        assertThat(closed.state()).isEqualTo(CaseState.CLOSED);
        assertThat(closed.closedOn()).contains(office.today());
        assertThat(closed.version()).isEqualTo(5);
        assertThat(house.count(
                        "select count(*) from core.case_move where case_id = ?",
                        file.id().value()))
                .isEqualTo(4);
    }

    @Test
    void closingIsRefusedWithAListOfTheOpenWork() {
        office.takeInCharge(manager, file);
        long traineeship = office.work(file.id(), "RUNNING", Secrecy.ORDINARY, manager);
        office.work(file.id(), "PAUSED", Secrecy.ORDINARY, manager);
        office.work(file.id(), "ENDED", Secrecy.ORDINARY, manager);
        office.work(file.id(), "VOID", Secrecy.ORDINARY, manager);
        Verdict verdict = office.close(manager, file);
        assertThat(codes(verdict)).containsExactly("open-work", "open-work");
        assertThat(verdict.reasons().get(0).values())
                .containsEntry("work", traineeship)
                .containsEntry("service", "employment.traineeship")
                .containsEntry("from", office.today());
        assertThat(state()).isEqualTo(CaseState.IN_CHARGE);
    }

    @Test
    void openWorkOutOfSightStandsAgainstClosingWithoutBeingNamed() {
        office.takeInCharge(manager, file);
        Actor worker = house.user("Sara", Role.WORKER, hub);
        house.as(
                manager,
                () -> office.desk.assign(
                        file.id(), 2, worker.id(), "worker", org.affianca.api.time.Period.from(office.today())));
        office.work(file.id(), "RUNNING", Secrecy.SEALED, manager);
        Verdict verdict = office.close(worker, file);
        assertThat(verdict.reasons()).containsExactly(Because.of("more-open-work", "more", 1));
    }

    @Test
    void aHolderMayHaveANewCaseAfterTheFirstIsClosedAndThenTheFirstIsNotReopened() {
        office.takeInCharge(manager, file);
        office.close(manager, file);
        PersonId ada = file.members().get(0).person();
        CaseFile second = office.opened(manager, ada);
        Verdict verdict = office.reopen(manager, file, "torna");
        assertThat(verdict.reasons()).containsExactly(Because.of("holder-has-open-case", "number", second.number()));
    }

    @Test
    void aClosedCaseIsReopenedWithANoteAndKeepsItsHistory() {
        office.takeInCharge(manager, file);
        office.close(manager, file);
        assertThatThrownBy(() -> office.moved(manager, file, to(CaseState.IN_CHARGE, "", "", "")))
                .hasMessage("/reason required, /legalBasis required, /note required");
        assertThat(office.reopen(manager, file, "ha perso di nuovo il lavoro").allows())
                .isTrue();
        assertThat(office.find(manager, file.id()).closedOn()).isEmpty();
        assertThat(house.count(
                        "select count(*) from core.case_move where case_id = ?",
                        file.id().value()))
                .isEqualTo(3);
    }

    @Test
    void aMoveAgainstTheOrderOfStatesIsRefusedAsAValue() {
        for (CaseState state : List.of(CaseState.CLOSED, CaseState.SUSPENDED, CaseState.DRAFT)) {
            assertThat(codes(office.moved(manager, file, to(state, "4", "2", "x"))))
                    .containsExactly("case-state-order");
        }
        office.moved(manager, file, to(CaseState.ARCHIVED, "", "", "non era di nostra competenza"));
        assertThat(codes(office.moved(manager, file, to(CaseState.IN_CHARGE, "professional", "", ""))))
                .containsExactly("case-state-order");
    }

    @Test
    void everyFlawOfAMoveIsSaidAtOnce() {
        assertThatThrownBy(() -> office.moved(
                        manager,
                        file,
                        new CaseMove(CaseState.IN_CHARGE, office.today().plusDays(1), "nonsense", "2", "\u0007")))
                .hasMessage("/on in-the-future, /reason unknown-code, /legalBasis required,"
                        + " /situationAtExit not-asked-here, /note not-plain-text");
        office.takeInCharge(manager, file);
        assertThatThrownBy(() -> office.moved(
                        manager, file, new CaseMove(CaseState.CLOSED, LocalDate.of(1999, 1, 1), "", "99", "")))
                .hasMessage("/on before-the-last-step, /reason required, /situationAtExit unknown-code");
        assertThat(state()).isEqualTo(CaseState.IN_CHARGE);
    }

    @Test
    void archivingAsksForANote() {
        assertThatThrownBy(() -> office.moved(manager, file, to(CaseState.ARCHIVED, "", "", "")))
                .hasMessage("/note required");
    }

    @Test
    void aStaleMoveSaysWhoMovedTheCase() {
        office.takeInCharge(manager, file);
        Stale stale = catchThrowableOfType(
                Stale.class,
                () -> house.as(manager, () -> office.desk.move(file.id(), 1, to(CaseState.SUSPENDED, "", "", ""))));
        assertThat(stale.current()).isEqualTo(2);
        assertThat(stale.changedBy()).isEqualTo("Giulia");
    }

    @Test
    void whoSeesACaseWithoutWritingToItMayNotMoveItAndAStrangerDoesNotKnowIt() {
        assertThatThrownBy(() ->
                        house.as(colleague, () -> office.desk.move(file.id(), 1, to(CaseState.ARCHIVED, "", "", "x"))))
                .isInstanceOf(Forbidden.class);
        Actor stranger = house.user("Vito", Role.WORKER, house.unit("other"));
        assertThatThrownBy(() ->
                        house.as(stranger, () -> office.desk.move(file.id(), 1, to(CaseState.ARCHIVED, "", "", "x"))))
                .isInstanceOf(Missing.class);
        assertThatThrownBy(() -> house.as(
                        manager, () -> office.desk.move(new CaseId(0), 1, to(CaseState.ARCHIVED, "", "", "x"))))
                .isInstanceOf(Missing.class);
    }

    @Test
    void theTimelineTellsEachMoveByItsOwnName() {
        office.takeInCharge(manager, file);
        office.suspend(manager, file, "hospital");
        office.moved(manager, file, to(CaseState.IN_CHARGE, "", "", ""));
        office.close(manager, file);
        assertThat(house.as(manager, () -> office.cases.timeline(file.id(), org.affianca.api.Paging.first(50)))
                        .items())
                .extracting(e -> e.type())
                .containsExactly(
                        "case-closed", "case-resumed", "case-suspended", "case-taken-in-charge", "case-opened");
    }

    @Test
    void reopeningTellsNoNumberOfACaseOutOfSight() {
        office.takeInCharge(manager, file);
        office.close(manager, file);
        PersonId ada = file.members().get(0).person();
        office.opened(colleague, hub, Secrecy.SEALED, ada);
        Verdict verdict = office.reopen(manager, file, "torna");
        assertThat(verdict.reasons()).containsExactly(Because.of("holder-has-open-case-unseen"));
    }
}
