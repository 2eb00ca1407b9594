package org.affianca.engine.diary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.affianca.api.NoteId;
import org.affianca.api.Paging;
import org.affianca.api.Secrecy;
import org.affianca.api.access.Actor;
import org.affianca.api.access.Role;
import org.affianca.api.casefile.CaseFile;
import org.affianca.api.diary.Draft;
import org.affianca.api.diary.DraftData;
import org.affianca.api.diary.Note;
import org.affianca.api.diary.Shelf;
import org.affianca.api.problem.Forbidden;
import org.affianca.api.problem.Invalid;
import org.affianca.api.problem.Missing;
import org.affianca.api.problem.Refused;
import org.affianca.api.problem.Stale;
import org.affianca.engine.casefile.TestOffice;
import org.affianca.engine.check.TestPlan;
import org.affianca.engine.db.OnBothDatabases;
import org.affianca.engine.db.TestHouse;
import org.affianca.engine.ground.TestGround;
import org.junit.jupiter.api.Test;

@OnBothDatabases
class DraftBookTest {
    private final TestHouse house;
    private final TestOffice office;
    private final DraftBook drafts;
    private final Actor giulia;
    private final Actor piera;
    private final CaseFile file;
    private final LocalDate today;

    DraftBookTest(TestHouse house) {
        this.house = house;
        this.office = new TestOffice(house);
        this.drafts = new DraftBook(TestGround.of(house));
        this.today = office.today();
        this.giulia = house.user("Giulia", Role.WORKER, house.unit("hub"));
        this.piera = house.user("Piera", Role.WORKER, house.unit("hub"));
        this.file = office.opened(giulia, office.town.registered(giulia, "Fittizi", "Ada"));
    }

    private DraftData words(String text, Shelf shelf) {
        return new DraftData("interview", Optional.of(today), text, Secrecy.ORDINARY, shelf, Optional.empty());
    }

    private Draft begun(String text) {
        return house.as(giulia, () -> drafts.begin(file.id(), words(text, Shelf.RECORD)));
    }

    private List<Note> notes(Actor by) {
        return house.as(by, () -> office.diary.notes(file.id(), Paging.first(50)))
                .items();
    }

    @Test
    void whatWasSavedLastIsFoundAgainAfterALostSession() {
        Draft first = begun("Ada racc");
        house.clock().forward(Duration.ofSeconds(3));
        Draft second = house.as(giulia, () -> drafts.save(first.id(), 1, words("Ada racconta che", Shelf.THIRD_PARTY)));
        assertThat(second.version()).isEqualTo(2);
        assertThat(second.savedAt()).isAfter(first.savedAt());
        assertThat(house.as(giulia, () -> drafts.find(first.id()))).contains(second);
        assertThat(house.as(giulia, () -> drafts.ofCase(file.id()))).containsExactly(second);
        assertThat(house.as(giulia, () -> drafts.all(Paging.first(10)).items())).contains(second);
    }

    @Test
    void halfANoteCanBeKeptButNotSigned() {
        DraftData half = new DraftData("", Optional.empty(), "", Secrecy.ORDINARY, Shelf.RECORD, Optional.empty());
        Draft kept = house.as(giulia, () -> drafts.begin(file.id(), half));
        assertThatThrownBy(() -> house.as(giulia, () -> drafts.sign(kept.id(), 1)))
                .isInstanceOf(Invalid.class)
                .hasMessage("/on required");
        Draft dated = house.as(
                giulia,
                () -> drafts.save(
                        kept.id(),
                        1,
                        new DraftData("", Optional.of(today), "", Secrecy.ORDINARY, Shelf.RECORD, Optional.empty())));
        assertThatThrownBy(() -> house.as(giulia, () -> drafts.sign(dated.id(), 2)))
                .hasMessage("/type required, /text required");
        assertThat(house.as(giulia, () -> drafts.find(kept.id()))).isPresent();
    }

    @Test
    void signingWritesTheNoteAndTheDraftIsGone() {
        Draft draft = begun("Ada racconta del lavoro perso.");
        Note note = house.as(giulia, () -> drafts.sign(draft.id(), 1));
        assertThat(notes(piera)).extracting(Note::text).containsExactly("Ada racconta del lavoro perso.");
        assertThat(note.shelf()).isEqualTo(Shelf.RECORD);
        assertThat(house.as(giulia, () -> drafts.find(draft.id()))).isEmpty();
        assertThatThrownBy(() -> house.as(giulia, () -> drafts.sign(draft.id(), 1)))
                .isInstanceOf(Missing.class);
    }

    @Test
    void aDraftIsAbsentForEverybodyElse() {
        Draft draft = begun("Non ancora");
        assertThat(house.as(piera, () -> drafts.find(draft.id()))).isEmpty();
        assertThat(house.as(piera, () -> drafts.ofCase(file.id()))).isEmpty();
        assertThatThrownBy(() -> house.as(piera, () -> drafts.save(draft.id(), 1, draft.data())))
                .isInstanceOf(Missing.class);
        assertThatThrownBy(() -> house.as(piera, () -> drafts.sign(draft.id(), 1)))
                .isInstanceOf(Missing.class);
        assertThatThrownBy(() -> house.doAs(piera, () -> drafts.discard(draft.id(), 1)))
                .isInstanceOf(Missing.class);
        assertThat(notes(giulia)).isEmpty();
    }

    @Test
    void twoWindowsDoNotOverwriteEachOther() {
        Draft draft = begun("Dalla prima");
        house.as(giulia, () -> drafts.save(draft.id(), 1, words("Dalla seconda", Shelf.RECORD)));
        assertThatThrownBy(() -> house.as(giulia, () -> drafts.save(draft.id(), 1, words("Dalla prima", Shelf.RECORD))))
                .isInstanceOf(Stale.class);
        assertThatThrownBy(() -> house.doAs(giulia, () -> drafts.discard(draft.id(), 1)))
                .isInstanceOf(Stale.class);
    }

    @Test
    void aDiscardedDraftLeavesNothing() {
        Draft draft = begun("Da buttare");
        long before = house.count("select count(*) from core.event");
        house.doAs(giulia, () -> drafts.discard(draft.id(), 1));
        assertThat(house.as(giulia, () -> drafts.ofCase(file.id()))).isEmpty();
        assertThat(house.count("select count(*) from core.event")).isEqualTo(before);
    }

    @Test
    void whoMayNotWriteInTheCaseBeginsNoDraft() {
        assertThatThrownBy(() -> house.as(piera, () -> drafts.begin(file.id(), words("x", Shelf.RECORD))))
                .isInstanceOf(Forbidden.class);
    }

    @Test
    void aDraftOfAClosedCaseWaitsAndIsNotSigned() {
        Draft draft = begun("Tardi");
        house.sql(
                "update core.case_file set state = 'CLOSED', open_holder_id = null where id = ?",
                file.id().value());
        assertThatThrownBy(() -> house.as(giulia, () -> drafts.sign(draft.id(), 1)))
                .isInstanceOf(Refused.class)
                .hasMessage("case-is-closed");
        assertThat(house.as(giulia, () -> drafts.find(draft.id()))).isPresent();
    }

    @Test
    void anAddendumStandsWhereItsNoteStands() {
        Note note =
                house.as(giulia, () -> drafts.sign(begun("Confidato dal vicino").id(), 1));
        DraftData addendum = new DraftData(
                "note", Optional.of(today), "Anche", Secrecy.ORDINARY, Shelf.THIRD_PARTY, Optional.of(note.id()));
        Draft draft = house.as(giulia, () -> drafts.begin(file.id(), addendum));
        assertThatThrownBy(() -> house.as(giulia, () -> drafts.sign(draft.id(), 1)))
                .hasMessage("/shelf shelf-of-the-note");
        DraftData toNothing = new DraftData(
                "note", Optional.of(today), "x", Secrecy.ORDINARY, Shelf.RECORD, Optional.of(new NoteId(1)));
        assertThatThrownBy(() -> house.as(giulia, () -> drafts.begin(file.id(), toNothing)))
                .hasMessage("/addendumTo unknown-note");
    }

    @Test
    void aWorkersOwnNoteIsHersAloneAndInNoTimeline() {
        long before = house.count(
                "select count(*) from core.event where case_id = ?", file.id().value());
        Draft draft = house.as(giulia, () -> drafts.begin(file.id(), words("Ipotesi mia", Shelf.OWN)));
        house.as(giulia, () -> drafts.sign(draft.id(), 1));
        assertThat(notes(giulia)).extracting(Note::shelf).containsExactly(Shelf.OWN);
        assertThat(notes(piera)).isEmpty();
        assertThat(house.count(
                        "select count(*) from core.event where case_id = ?",
                        file.id().value()))
                .isEqualTo(before);
        assertThat(house.count("select count(*) from core.event where type = 'own-note-written'"))
                .isEqualTo(1);
    }

    @Test
    void theListOfOnesDraftsWalksAnIndex() {
        house.transactions().run(() -> {
            for (int i = 0; i < 1500; i++) {
                begun("bozza " + i);
            }
        });
        DraftMapper sql = house.mappers().of(DraftMapper.class);
        assertThat(house.as(
                        giulia,
                        () -> TestPlan.visited(
                                house,
                                "note_draft",
                                () -> sql.newest(house.sight().viewer(), null, 11))))
                .isLessThan(60);
    }
}
