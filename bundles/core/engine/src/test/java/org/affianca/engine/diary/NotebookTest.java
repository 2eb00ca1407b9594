package org.affianca.engine.diary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.affianca.api.CaseId;
import org.affianca.api.NoteId;
import org.affianca.api.Page;
import org.affianca.api.Paging;
import org.affianca.api.Secrecy;
import org.affianca.api.UnitId;
import org.affianca.api.access.Actor;
import org.affianca.api.access.Role;
import org.affianca.api.casefile.CaseFile;
import org.affianca.api.diary.Note;
import org.affianca.api.diary.NoteData;
import org.affianca.api.problem.Forbidden;
import org.affianca.api.problem.Invalid;
import org.affianca.api.problem.Missing;
import org.affianca.api.time.Period;
import org.affianca.engine.casefile.TestOffice;
import org.affianca.engine.db.OnBothDatabases;
import org.affianca.engine.db.TestHouse;
import org.junit.jupiter.api.Test;

@OnBothDatabases
class NotebookTest {
    private final TestHouse house;
    private final TestOffice office;
    private final UnitId hub;
    private final Actor manager;
    private final Actor worker;
    private final Actor colleague;
    private final CaseFile file;
    private final LocalDate today;

    NotebookTest(TestHouse house) {
        this.house = house;
        this.office = new TestOffice(house);
        this.hub = house.unit("hub");
        this.today = office.today();
        this.manager = house.user("Giulia", Role.WORKER, hub);
        this.worker = house.user("Sara", Role.WORKER, hub);
        this.colleague = house.user("Piera", Role.WORKER, hub);
        this.file = office.opened(manager, office.town.registered(manager, "Fittizi", "Ada"));
        house.as(manager, () -> office.desk.assign(file.id(), 1, worker.id(), "worker", Period.from(today)));
    }

    private Note write(Actor by, String text, Secrecy secrecy, Optional<NoteId> addendumTo) {
        return house.as(
                by, () -> office.diary.write(file.id(), new NoteData("interview", today, text, secrecy, addendumTo)));
    }

    private List<String> read(Actor by) {
        return house.as(by, () -> office.diary.notes(file.id(), Paging.first(50))).items().stream()
                .map(Note::text)
                .toList();
    }

    @Test
    void aNoteIsReadBackAsItWasWritten() {
        String text = "Ha portato la lettera.\n\tDice: «è l'ultima volta» 🙂\r\n" + "x".repeat(19_000);
        Note note = write(manager, text, Secrecy.ORDINARY, Optional.empty());
        assertThat(note.mine()).isTrue();
        assertThat(note.author()).isEqualTo("Giulia");
        assertThat(house.as(manager, () -> office.diary.notes(file.id(), Paging.first(5)))
                        .items())
                .containsExactly(note);
        assertThat(read(colleague)).containsExactly(text);
    }

    @Test
    void eachSecrecyHasItsReaders() {
        for (Secrecy secrecy : Secrecy.values()) {
            write(worker, secrecy.name(), secrecy, Optional.empty());
        }
        assertThat(read(worker)).hasSize(4);
        assertThat(read(manager)).containsExactlyInAnyOrder("ORDINARY", "PROFESSIONAL", "SPECIALIST");
        assertThat(read(colleague)).containsExactly("ORDINARY");
    }

    @Test
    void theDeskAndStrangersDoNotEvenKnowTheDiary() {
        for (Actor other : List.of(
                house.user("Sportello", Role.DESK, hub),
                house.user("Informatica", Role.ADMINISTRATOR, hub),
                house.user("Vito", Role.WORKER, house.unit("other")))) {
            assertThatThrownBy(() -> read(other)).isInstanceOf(Missing.class);
            assertThatThrownBy(() -> write(other, "x", Secrecy.ORDINARY, Optional.empty()))
                    .isInstanceOf(Missing.class);
        }
    }

    @Test
    void whoOnlySeesTheCaseDoesNotWriteInIt() {
        assertThatThrownBy(() -> write(colleague, "x", Secrecy.ORDINARY, Optional.empty()))
                .isInstanceOf(Forbidden.class);
    }

    @Test
    void theDayTheySpeakOfOrdersTheNotesNewestFirst() {
        for (int back : List.of(3, 0, 7)) {
            house.as(
                    manager,
                    () -> office.diary.write(
                            file.id(),
                            new NoteData(
                                    "note", today.minusDays(back), "-" + back, Secrecy.ORDINARY, Optional.empty())));
        }
        assertThat(read(manager)).containsExactly("-0", "-3", "-7");
    }

    @Test
    void pagesFollowEachOtherWithoutGapOrRepeat() {
        for (int i = 0; i < 7; i++) {
            write(manager, "n" + i, Secrecy.ORDINARY, Optional.empty());
        }
        List<String> seen = new ArrayList<>();
        Optional<String> after = Optional.empty();
        do {
            Optional<String> from = after;
            Page<Note> page = house.as(manager, () -> office.diary.notes(file.id(), new Paging(from, 3)));
            page.items().forEach(n -> seen.add(n.text()));
            after = page.next();
        } while (after.isPresent());
        assertThat(seen).hasSize(7).doesNotHaveDuplicates();
    }

    @Test
    void anAddendumFollowsItsNoteAndIsAtLeastAsSecret() {
        Note first = write(manager, "prima", Secrecy.PROFESSIONAL, Optional.empty());
        Note addendum = write(worker, "aggiunta", Secrecy.PROFESSIONAL, Optional.of(first.id()));
        assertThat(addendum.addendumTo()).contains(first.id());
        assertThatThrownBy(() -> write(worker, "x", Secrecy.ORDINARY, Optional.of(first.id())))
                .hasMessage("/secrecy secrecy-of-the-note");
    }

    @Test
    void anAddendumToANoteOutOfSightOrOfAnotherCaseIsAFlaw() {
        Note sealed = write(manager, "solo mia", Secrecy.SEALED, Optional.empty());
        assertThatThrownBy(() -> write(worker, "x", Secrecy.SEALED, Optional.of(sealed.id())))
                .hasMessage("/addendumTo unknown-note");
        assertThatThrownBy(() -> write(manager, "x", Secrecy.SEALED, Optional.of(new NoteId(-1))))
                .hasMessage("/addendumTo unknown-note");
        CaseFile other = office.opened(manager, office.town.registered(manager, "Fittizi", "Leo"));
        assertThatThrownBy(() -> house.as(
                        manager,
                        () -> office.diary.write(
                                other.id(),
                                new NoteData("note", today, "x", Secrecy.SEALED, Optional.of(sealed.id())))))
                .hasMessage("/addendumTo unknown-note");
    }

    @Test
    void everyFlawIsSaidAtOnce() {
        NoteData wrong =
                new NoteData("gossip", today.plusDays(1), "x".repeat(20_001), Secrecy.ORDINARY, Optional.empty());
        assertThatThrownBy(() -> house.as(manager, () -> office.diary.write(file.id(), wrong)))
                .isInstanceOf(Invalid.class)
                .hasMessage("/type unknown-code, /on in-the-future, /text too-long");
        assertThatThrownBy(() -> write(manager, " \n ", Secrecy.ORDINARY, Optional.empty()))
                .hasMessage("/text required");
        assertThatThrownBy(() -> write(manager, "a\u0000b", Secrecy.ORDINARY, Optional.empty()))
                .hasMessage("/text not-plain-text");
        assertThat(read(manager)).isEmpty();
    }

    @Test
    void aClosedCaseTakesNoNotes() {
        office.takeInCharge(manager, file);
        office.close(manager, file);
        assertThatThrownBy(() -> write(manager, "x", Secrecy.ORDINARY, Optional.empty()))
                .hasMessage("case-is-closed");
    }

    @Test
    void aCaseThatIsNotThereIsMissing() {
        assertThatThrownBy(() -> house.as(manager, () -> office.diary.notes(new CaseId(-1), Paging.first(5))))
                .isInstanceOf(Missing.class);
    }
}
