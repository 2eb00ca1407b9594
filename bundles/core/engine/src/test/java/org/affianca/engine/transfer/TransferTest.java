package org.affianca.engine.transfer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import org.affianca.api.Because;
import org.affianca.api.CaseId;
import org.affianca.api.Paging;
import org.affianca.api.Secrecy;
import org.affianca.api.TransferId;
import org.affianca.api.UnitId;
import org.affianca.api.UserId;
import org.affianca.api.access.Actor;
import org.affianca.api.access.Role;
import org.affianca.api.casefile.CaseFile;
import org.affianca.api.problem.Forbidden;
import org.affianca.api.problem.Missing;
import org.affianca.api.problem.Refused;
import org.affianca.api.problem.Stale;
import org.affianca.api.task.TaskData;
import org.affianca.api.transfer.Transfer;
import org.affianca.api.transfer.TransferAnswer;
import org.affianca.api.transfer.TransferFilter;
import org.affianca.api.transfer.TransferProposal;
import org.affianca.api.transfer.TransferState;
import org.affianca.engine.alarm.Alarms;
import org.affianca.engine.alarm.Waking;
import org.affianca.engine.casefile.TestOffice;
import org.affianca.engine.check.TestPlan;
import org.affianca.engine.db.OnBothDatabases;
import org.affianca.engine.db.TestHouse;
import org.affianca.engine.ground.TestGround;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A case goes from one unit to another when those who shall have it say yes. */
@OnBothDatabases
class TransferTest {
    private static final TransferFilter ALL = new TransferFilter(Optional.empty(), Optional.empty(), false);

    private final TestHouse house;
    private final TestOffice office;
    private final TransferDesk desk;
    private final UnitId north;
    private final UnitId south;
    private final Actor giulia;
    private final Actor sara;
    private final Actor marco;
    private final Actor paola;
    private CaseFile file;

    TransferTest(TestHouse house) {
        this.house = house;
        this.office = new TestOffice(house);
        this.desk = new TransferDesk(
                TestGround.of(house),
                new Alarms(
                        house.mappers(),
                        house.transactions(),
                        house.ids(),
                        house.clock(),
                        house.acting(),
                        new Waking()));
        this.north = house.unit("north");
        this.south = house.unit("south");
        this.giulia = house.user("Giulia", Role.WORKER, north);
        this.sara = house.user("Sara", Role.WORKER, south);
        this.marco = house.user("Marco", Role.COORDINATOR, north);
        this.paola = house.user("Paola", Role.COORDINATOR, south);
        this.file = open(Secrecy.PROFESSIONAL);
    }

    @BeforeEach
    void aFreshCase() {
        file = open(Secrecy.PROFESSIONAL);
    }

    private CaseFile open(Secrecy secrecy) {
        CaseFile opened = office.opened(giulia, north, secrecy, office.town.registered(giulia, "Inventati", "Marta"));
        house.sql(
                "update core.case_team set from_day = ? where case_id = ?",
                office.today().minusDays(90),
                opened.id().value());
        return opened;
    }

    private TransferProposal toSouth(Optional<UserId> manager) {
        return new TransferProposal(
                Optional.of(south),
                "",
                manager,
                "Si è trasferita in zona sud",
                office.today().plusDays(7));
    }

    private Transfer propose(Actor by, TransferProposal proposal) {
        return house.as(by, () -> desk.propose(file.id(), version(file.id()), proposal));
    }

    private int version(CaseId id) {
        return (int) house.count("select version from core.case_file where id = ?", id.value());
    }

    private Transfer accept(Actor by, Transfer transfer, Optional<UserId> manager) {
        return house.as(
                by, () -> desk.answer(transfer.id(), transfer.version(), new TransferAnswer(true, manager, "")));
    }

    private Transfer refuse(Actor by, Transfer transfer, String why) {
        return house.as(
                by,
                () -> desk.answer(transfer.id(), transfer.version(), new TransferAnswer(false, Optional.empty(), why)));
    }

    private List<TransferId> seen(Actor by) {
        return house.as(by, () -> desk.list(ALL, Paging.first(200))).items().stream()
                .map(Transfer::id)
                .toList();
    }

    @Test
    void theSenderStaysResponsibleUntilTheReceiverSaysYes() {
        Transfer transfer = propose(giulia, toSouth(Optional.empty()));
        assertThat(transfer.state()).isEqualTo(TransferState.PROPOSED);
        assertThat(office.find(giulia, file.id()).manager()).isEqualTo("Giulia");
        assertThat(house.as(paola, () -> office.cases.find(file.id()))).isEmpty();

        Transfer accepted = accept(paola, transfer, Optional.of(sara.id()));

        assertThat(accepted.state()).isEqualTo(TransferState.ACCEPTED);
        assertThat(accepted.managerLabel()).isEqualTo("Sara");
        CaseFile handedOver = office.find(sara, file.id());
        assertThat(handedOver.unit()).isEqualTo(south);
        assertThat(handedOver.manager()).isEqualTo("Sara");
        assertThat(handedOver.team())
                .extracting(
                        place -> place.label() + " " + place.period().until().isPresent())
                .containsExactly("Giulia true", "Sara false");
        assertThat(house.as(giulia, () -> office.cases.find(file.id()))).isEmpty();
    }

    @Test
    void bothSidesSeeTheTransferAndNobodyElse() {
        Transfer transfer = propose(giulia, toSouth(Optional.of(sara.id())));
        for (Actor concerned : List.of(giulia, marco, paola, sara)) {
            assertThat(seen(concerned)).contains(transfer.id());
        }
        Actor elsewhere = house.user("Vito", Role.COORDINATOR, house.unit("west"));
        Actor colleague = house.user("Piera", Role.WORKER, south);
        assertThat(seen(elsewhere)).doesNotContain(transfer.id());
        assertThat(seen(colleague)).doesNotContain(transfer.id());
        assertThat(house.as(elsewhere, () -> desk.find(transfer.id()))).isEmpty();
        assertThatThrownBy(() -> accept(elsewhere, transfer, Optional.of(elsewhere.id())))
                .isInstanceOf(Missing.class);
        accept(sara, transfer, Optional.empty());
        assertThat(seen(giulia)).as("handed over, still told to who sent it").contains(transfer.id());
    }

    @Test
    void aCaseOfThePlainKindIsAnnouncedToTheWholeUnitThatShallHaveIt() {
        file = open(Secrecy.ORDINARY);
        Transfer transfer = propose(giulia, toSouth(Optional.empty()));
        Actor colleague = house.user("Piera", Role.WORKER, south);
        Transfer told = house.as(colleague, () -> desk.find(transfer.id())).orElseThrow();
        assertThat(told.mayAnswer()).isFalse();
        assertThatThrownBy(() -> accept(colleague, transfer, Optional.of(colleague.id())))
                .isInstanceOf(Forbidden.class);
    }

    @Test
    void aRefusalNeedsAReasonAndLeavesTheCaseWhereItIs() {
        Transfer transfer = propose(giulia, toSouth(Optional.empty()));
        assertThatThrownBy(() -> refuse(paola, transfer, " ")).hasMessage("/reason required");
        Transfer refused = refuse(paola, transfer, "Abita ancora in zona nord");
        assertThat(refused.state()).isEqualTo(TransferState.REFUSED);
        assertThat(refused.answeredBy()).isEqualTo("Paola");
        assertThat(office.find(giulia, file.id()).unit()).isEqualTo(north);
        assertThatThrownBy(() -> refuse(paola, refused, "di nuovo"))
                .isInstanceOf(Refused.class)
                .hasMessage("transfer-answered");
        assertThat(propose(marco, toSouth(Optional.empty())).state()).isEqualTo(TransferState.PROPOSED);
    }

    @Test
    void oneTransferAtATimeAndItStandsAgainstClosingUntilItIsAnsweredOrWithdrawn() {
        office.takeInCharge(giulia, file);
        Transfer transfer = propose(giulia, toSouth(Optional.empty()));
        assertThatThrownBy(() -> propose(marco, toSouth(Optional.empty()))).hasMessage("transfer-pending");
        assertThat(new PendingTransfer(house.mappers()).of(house.as(giulia, house.sight()::viewer), file.id()))
                .containsExactly(Because.of("open-transfer"));
        assertThatThrownBy(() -> house.as(paola, () -> desk.withdraw(transfer.id(), 1, "no")))
                .isInstanceOf(Forbidden.class);
        assertThat(house.as(giulia, () -> desk.withdraw(transfer.id(), 1, "Resta qui"))
                        .state())
                .isEqualTo(TransferState.WITHDRAWN);
        assertThat(new PendingTransfer(house.mappers()).of(house.as(giulia, house.sight()::viewer), file.id()))
                .isEmpty();
    }

    @Test
    void aSealedCaseGoesToSomebodyNamedAndTheCoordinatorsLearnNothingOfIt() {
        file = open(Secrecy.SEALED);
        assertThatThrownBy(() -> propose(giulia, toSouth(Optional.empty())))
                .hasMessage("/manager manager-must-be-named");
        Transfer transfer = propose(giulia, toSouth(Optional.of(sara.id())));
        assertThat(seen(marco)).doesNotContain(transfer.id());
        accept(paola, transfer, Optional.empty());
        assertThat(office.find(sara, file.id()).manager()).isEqualTo("Sara");
        assertThat(house.as(paola, () -> office.cases.find(file.id()))).isEmpty();
    }

    @Test
    void whoWasAskedByNameTakesTheCaseButGivesItToNobodyElse() {
        Transfer transfer = propose(giulia, toSouth(Optional.of(sara.id())));
        Actor piera = house.user("Piera", Role.WORKER, south);
        assertThatThrownBy(() -> accept(sara, transfer, Optional.of(piera.id())))
                .hasMessage("/manager only-yourself");
        accept(sara, transfer, Optional.empty());
        assertThat(office.find(sara, file.id()).manager()).isEqualTo("Sara");
    }

    @Test
    void everyFlawOfAProposalIsSaidAtOnce() {
        assertThatThrownBy(() -> propose(
                        giulia,
                        new TransferProposal(
                                Optional.of(north),
                                "",
                                Optional.of(sara.id()),
                                "",
                                office.today().minusDays(1))))
                .hasMessage("/unit already-there, /manager not-a-worker-of-the-unit, /reason required,"
                        + " /answerBy answer-out-of-range");
        assertThatThrownBy(() -> propose(
                        giulia,
                        new TransferProposal(Optional.empty(), " ", Optional.of(sara.id()), "x", office.today())))
                .hasMessage("/unit unit-or-body, /manager not-asked-here");
        assertThatThrownBy(() -> propose(
                        giulia,
                        new TransferProposal(
                                Optional.of(new UnitId(-1)), "Comune di Prova", Optional.empty(), "x", office.today())))
                .hasMessage("/unit unit-or-body, /unit no-such-unit");
    }

    @Test
    void onlyWhoMayNameAManagerProposesAndAnOldVersionIsRefused() {
        Actor worker = house.user("Piera", Role.WORKER, north);
        house.as(
                giulia,
                () -> office.desk.assign(
                        file.id(), 1, worker.id(), "worker", org.affianca.api.time.Period.from(office.today())));
        assertThatThrownBy(() -> propose(worker, toSouth(Optional.empty()))).isInstanceOf(Forbidden.class);
        assertThatThrownBy(() -> propose(sara, toSouth(Optional.empty()))).isInstanceOf(Missing.class);
        assertThatThrownBy(() -> house.as(giulia, () -> desk.propose(file.id(), 1, toSouth(Optional.empty()))))
                .isInstanceOf(Stale.class);
    }

    @Test
    void anotherBodyAnswersByLetterAndTheSenderWritesItDown() {
        Transfer transfer = propose(
                giulia,
                new TransferProposal(
                        Optional.empty(),
                        "Comune di Prova",
                        Optional.empty(),
                        "Cambio di residenza",
                        office.today().plusDays(30)));
        assertThat(transfer.mayAnswer()).isTrue();
        Transfer accepted = house.as(
                giulia,
                () -> desk.answer(
                        transfer.id(), 1, new TransferAnswer(true, Optional.empty(), "Nota prot. 123 del Comune")));
        assertThat(accepted.answer()).isEqualTo("Nota prot. 123 del Comune");
        assertThat(office.find(giulia, file.id()).manager()).isEqualTo("Giulia");
    }

    @Test
    void whatWasLeftToDoGoesAlongWithTheCase() {
        long task = house.as(
                        giulia,
                        () -> office.tasks.set(
                                new TaskData(Optional.of(file.id()), "Visita", office.today(), Optional.empty())))
                .id()
                .value();
        accept(paola, propose(giulia, toSouth(Optional.of(sara.id()))), Optional.empty());
        assertThat(house.count("select assignee_id from core.task where id = ?", task))
                .isEqualTo(sara.id().value());
    }

    @Test
    void aTransferNobodyAnswersIsLate() {
        Transfer transfer = propose(giulia, toSouth(Optional.empty()));
        assertThat(transfer.late()).isFalse();
        house.sql(
                "update core.case_transfer set answer_by = ? where id = ?",
                office.today().minusDays(1),
                transfer.id().value());
        TransferFilter late = new TransferFilter(Optional.of(file.id()), Optional.empty(), true);
        assertThat(house.as(paola, () -> desk.list(late, Paging.first(5))).items())
                .singleElement()
                .matches(Transfer::late);
    }

    private long alarms(Transfer transfer) {
        return house.count(
                "select count(*) from core.alarm where kind = 'transfer-late' and record_id = ?",
                transfer.id().value());
    }

    @Test
    void theFileTellsThatNobodyAnsweredInTimeAndOnlyThen() {
        LateTransfer late = new LateTransfer(TestGround.of(house));
        Transfer transfer = propose(giulia, toSouth(Optional.empty()));
        assertThat(alarms(transfer)).isEqualTo(1);
        house.doAs(giulia, () -> late.ring(transfer.id().value()));
        assertThat(types()).startsWith("transfer-late");
        refuse(paola, transfer, "Abita ancora in zona nord");
        assertThat(alarms(transfer)).isZero();
        house.doAs(giulia, () -> late.ring(transfer.id().value()));
        assertThat(types()).startsWith("transfer-refused", "transfer-late", "transfer-proposed");
    }

    private List<String> types() {
        return house.as(giulia, () -> office.cases.timeline(file.id(), Paging.first(9))).items().stream()
                .map(told -> told.type())
                .toList();
    }

    @Test
    void pagesFollowEachOther() {
        CaseId first = file.id();
        propose(giulia, toSouth(Optional.empty()));
        file = open(Secrecy.ORDINARY);
        propose(giulia, toSouth(Optional.empty()));
        var page = house.as(paola, () -> desk.list(ALL, new Paging(Optional.empty(), 1)));
        assertThat(page.items()).extracting(Transfer::caseId).containsExactly(file.id());
        assertThat(house.as(paola, () -> desk.list(ALL, new Paging(page.next(), 1)))
                        .items())
                .extracting(Transfer::caseId)
                .containsExactly(first);
    }

    @Test
    void derbyWalksTheIndexOfTheListInsteadOfReadingAllTransfers() {
        for (TransferFilter filter : List.of(
                ALL,
                new TransferFilter(Optional.empty(), Optional.of(TransferState.PROPOSED), false),
                new TransferFilter(Optional.of(file.id()), Optional.empty(), false))) {
            String plan = house.as(
                    paola,
                    () -> TestPlan.of(house, () -> house.mappers()
                            .of(TransferMapper.class)
                            .page(house.sight().viewer(), filter, Optional.empty(), 21)));
            assertThat(plan).doesNotContain("Table Scan ResultSet for CASE_TRANSFER", "Sort ResultSet");
        }
    }
}
