package org.affianca.engine.cosigning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.affianca.api.Paging;
import org.affianca.api.Secrecy;
import org.affianca.api.access.Actor;
import org.affianca.api.access.Role;
import org.affianca.api.casefile.CaseFile;
import org.affianca.api.cosigning.StudentDraft;
import org.affianca.api.cosigning.StudentDraftData;
import org.affianca.api.cosigning.StudentDraftState;
import org.affianca.api.diary.Note;
import org.affianca.api.diary.NoteData;
import org.affianca.api.problem.Forbidden;
import org.affianca.api.problem.Missing;
import org.affianca.api.problem.Refused;
import org.affianca.api.problem.Stale;
import org.affianca.api.register.Involved;
import org.affianca.api.time.Period;
import org.affianca.api.undertaking.Undertaking;
import org.affianca.engine.check.TestPlan;
import org.affianca.engine.db.OnBothDatabases;
import org.affianca.engine.db.TestHouse;
import org.affianca.engine.register.TestRegisters;
import org.junit.jupiter.api.Test;

/** Teresa is a student in Giulia's case, with Giulia as her tutor. */
@OnBothDatabases
class StudentDraftsTest {
    private final TestHouse house;
    private final TestRegisters registers;
    private final LocalDate today;
    private final Actor teresa;
    private final CaseFile file;

    StudentDraftsTest(TestHouse house) {
        this.house = house;
        this.registers = new TestRegisters(house);
        this.today = registers.today;
        this.teresa = house.user("Teresa", Role.WORKER, registers.other);
        this.file = registers.office.opened(
                registers.giulia, registers.office.town.registered(registers.giulia, "Collaudi", "Bruno"));
        house.as(
                registers.giulia,
                () -> registers.office.desk.assign(
                        file.id(), file.version(), teresa.id(), "consultant", Period.from(today)));
    }

    private long placement(LocalDate until) {
        return registers
                .added(
                        registers.undertakings,
                        new Undertaking(
                                "student-placement",
                                "Tirocinio L-39",
                                Optional.of(registers.hub),
                                today.minusMonths(1),
                                Optional.of(until),
                                "",
                                "",
                                Optional.of(250),
                                List.of(),
                                List.of(),
                                List.of(),
                                List.of(
                                        Involved.of("student", teresa.id()),
                                        Involved.of("tutor", registers.giulia.id()))))
                .id();
    }

    private StudentDraftData text(String text) {
        return new StudentDraftData("home-visit", today, text, Secrecy.ORDINARY);
    }

    private StudentDraft written() {
        placement(today.plusMonths(3));
        return house.as(teresa, () -> registers.drafts.write(file.id(), text("Visita a casa di Bruno.")));
    }

    private List<Note> diary() {
        return house.as(registers.giulia, () -> registers.office.diary.notes(file.id(), Paging.first(50)))
                .items();
    }

    @Test
    void aStudentWritesNothingIntoTheDiaryWithoutTheTutor() {
        StudentDraft draft = written();
        assertThat(draft.state()).isEqualTo(StudentDraftState.SUBMITTED);
        assertThat(diary()).isEmpty();
        assertThatThrownBy(() -> house.as(
                        teresa,
                        () -> registers.office.diary.write(
                                file.id(),
                                new NoteData("home-visit", today, "Da sola.", Secrecy.ORDINARY, Optional.empty()))))
                .isInstanceOf(Forbidden.class);
        assertThatThrownBy(() -> house.as(teresa, () -> registers.drafts.cosign(draft.id(), 1)))
                .isInstanceOf(Forbidden.class);

        StudentDraft signed = house.as(registers.giulia, () -> registers.drafts.cosign(draft.id(), 1));
        assertThat(signed.state()).isEqualTo(StudentDraftState.COSIGNED);
        assertThat(diary()).singleElement().satisfies(note -> {
            assertThat(note.id()).isEqualTo(signed.note().orElseThrow());
            assertThat(note.author()).isEqualTo("Giulia");
            assertThat(note.text()).isEqualTo("Visita a casa di Bruno.");
        });
        assertThatThrownBy(() -> house.as(teresa, () -> registers.drafts.change(draft.id(), 2, text("Dopo."))))
                .isInstanceOf(Refused.class);
    }

    @Test
    void aDraftGoesBackWithWordsAndComesAgain() {
        StudentDraft draft = written();
        assertThat(waiting(registers.giulia)).contains(draft.id());
        StudentDraft back = house.as(
                registers.giulia, () -> registers.drafts.returned(draft.id(), 1, "Distingui fatti e opinioni."));
        assertThat(back.state()).isEqualTo(StudentDraftState.RETURNED);
        assertThat(waiting(teresa)).contains(draft.id());
        assertThat(waiting(registers.giulia)).doesNotContain(draft.id());
        assertThatThrownBy(() -> house.as(registers.giulia, () -> registers.drafts.cosign(draft.id(), 2)))
                .isInstanceOf(Refused.class);
        StudentDraft again =
                house.as(teresa, () -> registers.drafts.change(draft.id(), 2, text("Bruno riferisce che…")));
        assertThat(again.state()).isEqualTo(StudentDraftState.SUBMITTED);
        assertThatThrownBy(() -> house.as(registers.giulia, () -> registers.drafts.cosign(draft.id(), 2)))
                .isInstanceOf(Stale.class);
        assertThat(house.as(registers.giulia, () -> registers.drafts.ofCase(file.id())))
                .extracting(one -> one.data().text())
                .containsExactly("Bruno riferisce che…");
    }

    private List<Long> waiting(Actor actor) {
        return house.as(actor, () -> registers.drafts.waiting(Paging.first(200))).items().stream()
                .map(StudentDraft::id)
                .toList();
    }

    @Test
    void whoIsNoStudentTodayWritesNoDrafts() {
        placement(today.minusDays(1));
        assertThatThrownBy(() -> house.as(teresa, () -> registers.drafts.write(file.id(), text("Tardi."))))
                .isInstanceOf(Forbidden.class);
        assertThatThrownBy(() -> house.as(registers.giulia, () -> registers.drafts.write(file.id(), text("Io?"))))
                .isInstanceOf(Forbidden.class);
    }

    @Test
    void whoIsNeitherStudentNorTutorHearsNothingOfADraft() {
        StudentDraft draft = written();
        assertThat(house.as(registers.marco, () -> registers.drafts.ofCase(file.id())))
                .isEmpty();
        assertThatThrownBy(() -> house.as(registers.marco, () -> registers.drafts.cosign(draft.id(), 1)))
                .isInstanceOf(Missing.class);
        house.sql(
                "delete from core.case_team where case_id = ? and user_id = ?",
                file.id().value(),
                teresa.id().value());
        assertThatThrownBy(() -> house.as(teresa, () -> registers.drafts.change(draft.id(), 1, text("Più."))))
                .isInstanceOf(Missing.class);
    }

    @Test
    void draftsOfACaseComeByTheirIndex() {
        DraftMapper sql = house.mappers().of(DraftMapper.class);
        String plan = house.as(
                registers.giulia,
                () -> TestPlan.of(house, () -> sql.ofCase(house.sight().viewer(), file.id())));
        assertThat(plan).doesNotContain("Table Scan ResultSet for");
    }
}
