package org.affianca.engine.claim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import org.affianca.api.NoteId;
import org.affianca.api.Paging;
import org.affianca.api.PersonId;
import org.affianca.api.Secrecy;
import org.affianca.api.UnitId;
import org.affianca.api.access.Actor;
import org.affianca.api.access.Role;
import org.affianca.api.casefile.CaseFile;
import org.affianca.api.claim.Claim;
import org.affianca.api.claim.ClaimData;
import org.affianca.api.claim.ClaimDecision;
import org.affianca.api.claim.ClaimKind;
import org.affianca.api.claim.ClaimState;
import org.affianca.api.diary.Note;
import org.affianca.api.diary.NoteData;
import org.affianca.api.problem.Forbidden;
import org.affianca.api.problem.Missing;
import org.affianca.api.problem.Stale;
import org.affianca.engine.casefile.TestOffice;
import org.affianca.engine.check.TestPlan;
import org.affianca.engine.db.OnBothDatabases;
import org.affianca.engine.db.TestHouse;
import org.affianca.engine.ground.TestGround;
import org.affianca.engine.norm.LiveNorms;
import org.junit.jupiter.api.Test;

@OnBothDatabases
class ClaimDeskTest {
    private final TestHouse house;
    private final TestOffice office;
    private final Actor giulia;
    private final Actor sara;
    private final Actor rita;
    private final PersonId ada;
    private final CaseFile file;
    private final ClaimDesk desk;

    ClaimDeskTest(TestHouse house) {
        this.house = house;
        this.office = new TestOffice(house);
        UnitId hub = house.unit("hub");
        this.giulia = house.user("Giulia", Role.WORKER, hub);
        this.sara = house.user("Sara", Role.WORKER, hub);
        this.rita = house.user("Rita", Role.COORDINATOR, hub);
        this.ada = office.town.registered(giulia, "Fittizi", "Ada");
        this.file = office.opened(giulia, ada);
        this.desk = new ClaimDesk(
                TestGround.of(house), office.diary, new LiveNorms(TestGround.of(house), office.shelf, day -> true));
    }

    private Claim received(ClaimKind kind, Optional<NoteId> note) {
        return house.as(
                giulia,
                () -> desk.receive(
                        file.id(), new ClaimData(ada, kind, office.today().minusDays(2), "Non è andata così.", note)));
    }

    private Claim decided(Actor by, Claim claim, boolean granted, String words) {
        return house.as(by, () -> desk.decide(claim.id(), claim.version(), new ClaimDecision(granted, words)));
    }

    @Test
    void whatWasWrongGetsAnAddendumAndTheOldTextStays() {
        Note wrong = house.as(
                giulia,
                () -> office.diary.write(
                        file.id(),
                        new NoteData(
                                "interview",
                                office.today(),
                                "Ada non ha lavoro.",
                                Secrecy.ORDINARY,
                                Optional.empty())));
        Claim claim = received(ClaimKind.RECTIFICATION, Optional.of(wrong.id()));
        assertThat(claim.dueOn()).isEqualTo(office.today().minusDays(2).plusMonths(1));
        Claim granted = decided(giulia, claim, true, "Ada lavora dal 2 marzo.");
        assertThat(granted.state()).isEqualTo(ClaimState.GRANTED);
        List<Note> notes = house.as(giulia, () -> office.diary.notes(file.id(), Paging.first(10)))
                .items();
        assertThat(notes).extracting(Note::text).contains("Ada non ha lavoro.", "Ada lavora dal 2 marzo.");
        assertThat(notes)
                .filteredOn(note -> note.addendumTo().equals(Optional.of(wrong.id())))
                .extracting(Note::id)
                .containsExactly(granted.addendum().orElseThrow());
    }

    @Test
    void aRestrictedCaseIsReadByItsManagerAndWhoCoordinatesAloneUntilItIsLifted() {
        assertThat(house.as(sara, () -> office.cases.find(file.id()))).isPresent();
        Claim granted = decided(giulia, received(ClaimKind.RESTRICTION, Optional.empty()), true, "In verifica.");
        assertThat(house.as(sara, () -> office.cases.find(file.id()))).isEmpty();
        assertThatThrownBy(() -> house.as(sara, () -> desk.ofCase(file.id()))).isInstanceOf(Missing.class);
        assertThat(house.as(giulia, () -> office.cases.find(file.id()))).isPresent();
        assertThat(house.as(rita, () -> office.cases.find(file.id()))).isPresent();
        Claim lifted =
                house.as(rita, () -> desk.lift(granted.id(), granted.version(), "Verificato, persona avvisata."));
        assertThat(lifted.state()).isEqualTo(ClaimState.LIFTED);
        assertThat(lifted.liftedOn()).contains(office.today());
        assertThat(house.as(sara, () -> office.cases.find(file.id()))).isPresent();
    }

    @Test
    void aRefusalChangesNothing() {
        Claim refused =
                decided(giulia, received(ClaimKind.RESTRICTION, Optional.empty()), false, "I dati sono esatti.");
        assertThat(refused.state()).isEqualTo(ClaimState.REFUSED);
        assertThat(refused.mayDecide()).isFalse();
        assertThat(house.as(sara, () -> office.cases.find(file.id()))).isPresent();
        assertThatThrownBy(() -> decided(giulia, refused, true, "Ripensato")).hasMessage("claim-state-order");
        assertThatThrownBy(() -> house.as(giulia, () -> desk.lift(refused.id(), refused.version(), "Basta")))
                .hasMessage("claim-state-order");
    }

    @Test
    void onlyTheManagerOrWhoCoordinatesDecides() {
        Claim claim = received(ClaimKind.OBJECTION, Optional.empty());
        assertThatThrownBy(() -> decided(sara, claim, true, "Va bene")).isInstanceOf(Forbidden.class);
        Claim decided = decided(rita, claim, true, "Non useremo i dati per la ricerca.");
        assertThat(decided.decidedBy()).isEqualTo("Rita");
        assertThatThrownBy(() -> decided(rita, claim, true, "Di nuovo")).isInstanceOf(Stale.class);
        assertThatThrownBy(() -> house.as(
                        giulia,
                        () -> desk.receive(
                                file.id(),
                                new ClaimData(
                                        new PersonId(1),
                                        ClaimKind.OBJECTION,
                                        office.today().plusDays(1),
                                        "",
                                        Optional.of(new NoteId(1))))))
                .hasMessageContaining("/person not-a-member")
                .hasMessageContaining("/receivedOn in-the-future")
                .hasMessageContaining("/words required")
                .hasMessageContaining("/note unknown-note");
    }

    @Test
    void theClaimsOfACaseAreFoundByTheirIndex() {
        received(ClaimKind.OBJECTION, Optional.empty());
        ClaimMapper sql = house.mappers().of(ClaimMapper.class);
        String plan = house.as(
                giulia, () -> TestPlan.of(house, () -> sql.ofCase(house.sight().viewer(), file.id())));
        if (!plan.isEmpty()) {
            assertThat(plan).contains("CLAIMS_OF_CASE");
        }
    }
}
