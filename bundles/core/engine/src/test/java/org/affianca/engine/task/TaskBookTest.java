package org.affianca.engine.task;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.affianca.api.CaseId;
import org.affianca.api.Secrecy;
import org.affianca.api.TaskId;
import org.affianca.api.UnitId;
import org.affianca.api.UserId;
import org.affianca.api.access.Actor;
import org.affianca.api.access.Role;
import org.affianca.api.casefile.CaseFile;
import org.affianca.api.problem.Forbidden;
import org.affianca.api.problem.Invalid;
import org.affianca.api.problem.Missing;
import org.affianca.api.problem.Stale;
import org.affianca.api.task.Agenda;
import org.affianca.api.task.DueWork;
import org.affianca.api.task.Task;
import org.affianca.api.task.TaskData;
import org.affianca.engine.casefile.TestOffice;
import org.affianca.engine.db.OnBothDatabases;
import org.affianca.engine.db.TestHouse;
import org.junit.jupiter.api.Test;

@OnBothDatabases
class TaskBookTest {
    private final TestHouse house;
    private final TestOffice office;
    private final UnitId hub;
    private final Actor giulia;
    private final Actor piera;
    private final Actor vito;
    private final CaseFile file;
    private final LocalDate today;

    TaskBookTest(TestHouse house) {
        this.house = house;
        this.office = new TestOffice(house);
        this.hub = house.unit("hub");
        this.today = office.today();
        this.giulia = house.user("Giulia", Role.WORKER, hub);
        this.piera = house.user("Piera", Role.WORKER, hub);
        this.vito = house.user("Vito", Role.WORKER, house.unit("other"));
        this.file = office.opened(giulia, office.town.registered(giulia, "Fittizi", "Ada"));
    }

    private Task set(Actor by, String title, LocalDate due, Optional<Actor> assignee, Optional<CaseId> in) {
        return house.as(by, () -> office.tasks.set(new TaskData(in, title, due, assignee.map(Actor::id))));
    }

    private Agenda agenda(Actor of, LocalDate until) {
        return house.as(of, () -> office.tasks.agenda(until));
    }

    @Test
    void aTaskWithoutAssigneeIsOnesOwn() {
        Task task = set(giulia, "Telefonare al tutor", today, Optional.empty(), Optional.of(file.id()));
        assertThat(task.assigneeLabel()).isEqualTo("Giulia");
        assertThat(task.caseLabel()).isEqualTo(file.number() + " Fittizi Ada");
        assertThat(agenda(giulia, today).tasks()).containsExactly(task);
        assertThat(house.as(piera, () -> office.tasks.ofCase(file.id()))).containsExactly(task);
    }

    @Test
    void theAgendaHasWhatIsOpenAndDueSoonestFirst() {
        set(giulia, "dopo", today.plusDays(2), Optional.empty(), Optional.empty());
        set(giulia, "prima", today.minusDays(1), Optional.empty(), Optional.empty());
        set(giulia, "lontano", today.plusDays(30), Optional.empty(), Optional.empty());
        Task done = set(giulia, "fatto", today, Optional.empty(), Optional.empty());
        house.as(giulia, () -> office.tasks.done(done.id(), 1, Optional.of(today)));
        set(piera, "di altri", today, Optional.empty(), Optional.empty());
        assertThat(agenda(giulia, today.plusDays(7)).tasks())
                .extracting(Task::title)
                .containsExactly("prima", "dopo");
    }

    @Test
    void doneMayBeTakenBack() {
        Task task = set(giulia, "x", today, Optional.empty(), Optional.empty());
        assertThat(house.as(giulia, () -> office.tasks.done(task.id(), 1, Optional.of(today)))
                        .doneOn())
                .contains(today);
        assertThat(house.as(giulia, () -> office.tasks.done(task.id(), 2, Optional.empty()))
                        .doneOn())
                .isEmpty();
        assertThat(agenda(giulia, today).tasks()).hasSize(1);
    }

    @Test
    void runningDeadlinesOfOnesCasesAreInTheAgenda() {
        long running = office.work(file.id(), "RUNNING", Secrecy.ORDINARY, giulia);
        office.deadline(running, "evaluated", today.plusDays(5));
        office.deadline(running, "communicated", today.plusDays(1));
        office.deadline(running, "later", today.plusDays(50));
        office.deadline(office.work(file.id(), "ENDED", Secrecy.ORDINARY, giulia), "evaluated", today);
        assertThat(agenda(giulia, today.plusDays(7)).deadlines())
                .extracting(DueWork::code)
                .containsExactly("communicated", "evaluated");
        DueWork first = agenda(giulia, today.plusDays(7)).deadlines().get(0);
        assertThat(first.holderLabel()).isEqualTo("Fittizi Ada");
        assertThat(first.caseNumber()).isEqualTo(file.number());
        assertThat(first.service().value()).isEqualTo("employment.traineeship");
        assertThat(agenda(piera, today.plusDays(7)).deadlines()).isEmpty();
    }

    @Test
    void moreThanTwoHundredAreNotListedButSaid() {
        for (int i = 0; i < 201; i++) {
            set(giulia, "n" + i, today, Optional.empty(), Optional.empty());
        }
        Agenda agenda = agenda(giulia, today);
        assertThat(agenda.tasks()).hasSize(200);
        assertThat(agenda.more()).isTrue();
    }

    @Test
    void aTaskInACaseGoesOnlyToWhoSeesIt() {
        assertThatThrownBy(() -> set(giulia, "x", today, Optional.of(vito), Optional.of(file.id())))
                .hasMessage("/assignee assignee-does-not-see");
        assertThat(set(giulia, "x", today, Optional.of(piera), Optional.of(file.id()))
                        .assigneeLabel())
                .isEqualTo("Piera");
        assertThat(set(giulia, "senza cartella", today, Optional.of(vito), Optional.empty())
                        .caseLabel())
                .isEmpty();
    }

    @Test
    void whoLosesSightOfTheCaseKeepsTheTaskWithoutItsLabel() {
        Task task = set(giulia, "x", today, Optional.of(piera), Optional.of(file.id()));
        house.sql(
                "update core.case_file set secrecy = 'SEALED' where id = ?",
                file.id().value());
        assertThat(agenda(piera, today).tasks()).singleElement().satisfies(t -> {
            assertThat(t.id()).isEqualTo(task.id());
            assertThat(t.caseLabel()).isEmpty();
        });
    }

    @Test
    void everyFlawIsSaidAtOnce() {
        assertThatThrownBy(() -> house.as(
                        giulia,
                        () -> office.tasks.set(new TaskData(
                                Optional.of(new CaseId(-1)),
                                "\u0000",
                                LocalDate.of(9999, 1, 1),
                                Optional.of(new UserId(-1))))))
                .isInstanceOf(Invalid.class)
                .hasMessage("/title not-plain-text, /due date-out-of-range, /caseId unknown-case,"
                        + " /assignee unknown-assignee");
        assertThatThrownBy(() -> set(giulia, "x".repeat(201), today, Optional.empty(), Optional.empty()))
                .hasMessage("/title too-long");
        assertThatThrownBy(() -> set(vito, "x", today, Optional.empty(), Optional.of(file.id())))
                .hasMessage("/caseId unknown-case");
    }

    @Test
    void aTaskIsChangedByItsOwnersAndWhoWritesTheCaseAndNobodyElse() {
        Task own = set(giulia, "mia", today, Optional.empty(), Optional.of(file.id()));
        TaskData fresh = new TaskData(Optional.of(file.id()), "nuova", today, Optional.empty());
        assertThatThrownBy(() -> house.as(piera, () -> office.tasks.change(own.id(), 1, fresh)))
                .isInstanceOf(Forbidden.class);
        assertThatThrownBy(() -> house.as(vito, () -> office.tasks.change(own.id(), 1, fresh)))
                .isInstanceOf(Missing.class);
        assertThat(house.as(giulia, () -> office.tasks.change(own.id(), 1, fresh))
                        .title())
                .isEqualTo("nuova");
    }

    @Test
    void aStaleChangeIsRefusedAndAnUnknownTaskIsMissing() {
        Task own = set(giulia, "mia", today, Optional.empty(), Optional.empty());
        house.as(giulia, () -> office.tasks.done(own.id(), 1, Optional.of(today)));
        assertThatThrownBy(() -> house.as(giulia, () -> office.tasks.done(own.id(), 1, Optional.empty())))
                .isInstanceOf(Stale.class);
        assertThatThrownBy(() -> house.as(giulia, () -> office.tasks.done(new TaskId(-1), 1, Optional.empty())))
                .isInstanceOf(Missing.class);
        assertThatThrownBy(() -> house.as(giulia, () -> office.tasks.done(own.id(), 2, Optional.of(today.plusDays(1)))))
                .hasMessage("/on in-the-future");
    }

    @Test
    void administratorsSetNoTasksAndSeeNone() {
        Actor administrator = house.user("Informatica", Role.ADMINISTRATOR, hub);
        assertThatThrownBy(() -> set(administrator, "x", today, Optional.empty(), Optional.empty()))
                .isInstanceOf(Forbidden.class);
        assertThatThrownBy(() -> house.as(administrator, () -> office.tasks.ofCase(file.id())))
                .isInstanceOf(Missing.class);
        assertThat(agenda(administrator, today)).isEqualTo(new Agenda(List.of(), List.of(), false));
    }

    @Test
    void aTaskWithoutCaseIsHandedOnByWhoHasIt() {
        Task task = set(giulia, "Chiamare il comune", today, Optional.of(piera), Optional.empty());
        TaskData handedOn = new TaskData(Optional.empty(), "Chiamare il comune", today, Optional.of(vito.id()));
        Task answered = house.as(piera, () -> office.tasks.change(task.id(), 1, handedOn));
        assertThat(answered.assigneeLabel()).isEqualTo("Vito");
        assertThat(answered.version()).isEqualTo(2);
        assertThat(agenda(vito, today).tasks()).containsExactly(answered);
        assertThatThrownBy(() -> house.as(piera, () -> office.tasks.change(task.id(), 2, handedOn)))
                .isInstanceOf(Missing.class);
    }
}
