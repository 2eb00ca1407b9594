package org.affianca.engine.copy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import org.affianca.api.Secrecy;
import org.affianca.api.access.Actor;
import org.affianca.api.access.Role;
import org.affianca.api.copy.CopyReader;
import org.affianca.api.copy.CopyRequest;
import org.affianca.api.copy.CopyState;
import org.affianca.api.copy.CopyVerdict;
import org.affianca.api.copy.FileCopy;
import org.affianca.api.copy.HandOver;
import org.affianca.api.copy.IdentityCheck;
import org.affianca.api.copy.Manifest;
import org.affianca.api.copy.ManifestEntry;
import org.affianca.api.copy.Withholding;
import org.affianca.api.document.Document;
import org.affianca.api.problem.Forbidden;
import org.affianca.api.problem.Missing;
import org.affianca.api.problem.Stale;
import org.affianca.engine.check.TestPlan;
import org.affianca.engine.db.OnBothDatabases;
import org.affianca.engine.db.TestHouse;
import org.junit.jupiter.api.Test;

@OnBothDatabases
class CopyDeskTest {
    private final TestHouse house;
    private final TestCopies copies;

    CopyDeskTest(TestHouse house) {
        this.house = house;
        this.copies = new TestCopies(house);
    }

    @Test
    void adasCopyTellsWhatIsHersAndNothingOfWhatItMustNot() {
        String copy = copies.text(copies.made(CopyReader.CITIZEN));
        assertThat(copy)
                .contains("Copia del fascicolo sociale")
                .contains("Fittizi Ada")
                .contains("Fittizi Leo")
                .contains("Visita: Ada vive in [omissis], la sorella [omissis] la aiuta.")
                .contains("La vicina [omissis] sente gridare Leo di notte.");
        assertThat(copy)
                .doesNotContainIgnoringCase("Dora")
                .doesNotContain("Collaudi")
                .doesNotContain("1234567")
                .doesNotContainIgnoringCase("nascosta")
                .doesNotContain("Irma")
                .doesNotContain("Provetti")
                .doesNotContain("Ipotesi professionale")
                .doesNotContain("Confidenza")
                .doesNotContain("telefonare");
    }

    @Test
    void theListNamesEachThingThatIsWithheldAndWhy() {
        FileCopy made = copies.made(CopyReader.CITIZEN);
        Manifest list =
                house.as(copies.giulia, () -> copies.desk.manifest(made.id())).orElseThrow();
        assertThat(list.entries())
                .filteredOn(entry -> entry.verdict() != CopyVerdict.GIVEN)
                .extracting(entry -> entry.kind() + " " + entry.verdict() + " " + entry.reason() + " " + entry.times())
                .containsExactlyInAnyOrder(
                        "person WITHHELD other-person 0",
                        "report STRUCK reporter 1",
                        "note STRUCK secret-place 1",
                        "note STRUCK other-person 1",
                        "note WITHHELD professional-secrecy 0",
                        "note WITHHELD third-party 0",
                        "reporter WITHHELD reporter 0",
                        "address WITHHELD secret-place 0");
        assertThat(list.entries()).extracting(ManifestEntry::title).containsOnly("");
        assertThat(list.digest()).isEqualTo(made.digest()).hasSize(64).isEqualTo(Digest.of(list.entries()));
        assertThat(copies.text(made))
                .contains("Identità di chi ha segnalato, , Non dato, Chi segnala è protetto")
                .contains("Nota di diario")
                .contains("Segreto professionale")
                .contains("Impronta dell'elenco (SHA-256): " + made.digest());
        Document office = house.as(
                        copies.giulia,
                        () -> copies.office.archive.find(made.list().orElseThrow()))
                .orElseThrow();
        assertThat(office.secrecy()).isEqualTo(Secrecy.PROFESSIONAL);
        assertThat(copies.text(office.id())).contains("note:").contains(made.digest());
    }

    @Test
    void aListThatSomebodyChangedHasAnotherFingerprint() {
        FileCopy made = copies.made(CopyReader.CITIZEN);
        house.sql(
                "update core.file_copy_entry set verdict = 'GIVEN' where copy_id = ? and kind = 'reporter'",
                made.id().value());
        Manifest list =
                house.as(copies.giulia, () -> copies.desk.manifest(made.id())).orElseThrow();
        assertThat(Digest.of(list.entries())).isNotEqualTo(list.digest());
    }

    @Test
    void aJudgeReadsWhatIsUnderProfessionalSecrecyButNotWhoReported() {
        FileCopy made = copies.made(CopyReader.JUDGE);
        assertThat(copies.text(made))
                .contains("per l'autorità giudiziaria")
                .contains("Ipotesi professionale da verificare.")
                .doesNotContain("Confidenza")
                .doesNotContain("Dora")
                .doesNotContainIgnoringCase("nascosta");
        Document kept = house.as(
                        copies.giulia,
                        () -> copies.office.archive.find(made.document().orElseThrow()))
                .orElseThrow();
        assertThat(kept.secrecy()).isEqualTo(Secrecy.PROFESSIONAL);
    }

    @Test
    void aCitizensCopyIsMadeOnceItIsSureWhoAsks() {
        FileCopy asked = house.as(
                copies.giulia, () -> copies.desk.request(copies.file.id(), copies.request(CopyReader.CITIZEN)));
        assertThatThrownBy(
                        () -> house.as(copies.giulia, () -> copies.desk.make(asked.id(), asked.version(), List.of())))
                .hasMessage("asker-not-identified");
        assertThatThrownBy(() -> house.as(
                        copies.giulia,
                        () -> copies.desk.identified(
                                asked.id(),
                                asked.version(),
                                new IdentityCheck("by-eye", "", copies.today.minusDays(6), ""))))
                .hasMessageContaining("/how unknown-code")
                .hasMessageContaining("/on before-the-request");
        FileCopy sure = house.as(
                copies.giulia,
                () -> copies.desk.identified(
                        asked.id(), asked.version(), new IdentityCheck("known", "", copies.today, "")));
        assertThat(sure.identity()).map(IdentityCheck::by).contains("Giulia");
        assertThat(house.as(copies.giulia, () -> copies.desk.make(sure.id(), sure.version(), List.of()))
                        .data())
                .isPresent();
    }

    @Test
    void theCopyForMachinesTellsWhatThePaperTellsAndNothingElse() {
        copies.areas.add((who, in, out) -> {
            out.tell(copies.today, "Iscrizione", "Con la sorella Irma Provetti", Secrecy.ORDINARY);
            out.tell(copies.today, "Iscrizione riservata", "Fascicolo penale", Secrecy.SPECIALIST);
        });
        FileCopy made = copies.made(CopyReader.CITIZEN);
        String data = copies.text(made.data().orElseThrow());
        assertThat(data)
                .contains("\"digest\":\"" + made.digest() + "\"")
                .contains("\"kind\":\"area\"")
                .contains("Con la sorella [omissis]")
                .contains("professional-secrecy")
                .doesNotContain("Dora")
                .doesNotContain("Collaudi")
                .doesNotContainIgnoringCase("nascosta")
                .doesNotContain("Irma")
                .doesNotContain("Ipotesi professionale")
                .doesNotContain("Confidenza")
                .doesNotContain("penale")
                .doesNotContain("telefonare");
        assertThat(copies.text(made)).contains("Con la sorella [omissis]").doesNotContain("penale");
        assertThat(copies.made(CopyReader.JUDGE).data()).isEmpty();
    }

    @Test
    void somebodyMayWithholdMoreButNeverLess() {
        FileCopy asked = copies.requested(CopyReader.CITIZEN);
        Manifest before = house.as(copies.giulia, () -> copies.desk.preview(asked.id(), List.of()));
        String report = before.entries().stream()
                .filter(entry -> entry.kind().equals("report"))
                .findFirst()
                .orElseThrow()
                .key();
        String secret = before.entries().stream()
                .filter(entry -> entry.reason().equals("third-party"))
                .findFirst()
                .orElseThrow()
                .key();
        List<Withholding> more =
                List.of(new Withholding(report, "pending-proceeding"), new Withholding(secret, "serious-harm"));
        Manifest after = house.as(copies.giulia, () -> copies.desk.preview(asked.id(), more));
        assertThat(after.entries())
                .filteredOn(entry -> entry.key().equals(report))
                .extracting(ManifestEntry::reason)
                .containsExactly("pending-proceeding");
        assertThat(after.entries())
                .filteredOn(entry -> entry.key().equals(secret))
                .extracting(ManifestEntry::reason)
                .containsExactly("third-party");
        FileCopy made = house.as(copies.giulia, () -> copies.desk.make(asked.id(), asked.version(), more));
        assertThat(copies.text(made)).doesNotContain("sente gridare").contains("Procedimento in corso");
        assertThatThrownBy(() -> house.as(
                        copies.giulia,
                        () -> copies.desk.preview(asked.id(), List.of(new Withholding("note:1", "because")))))
                .hasMessageContaining("/more/0/key unknown-entry")
                .hasMessageContaining("/more/0/reason unknown-code");
    }

    @Test
    void onlyTheManagerMakesACopyOrRefusesIt() {
        FileCopy asked = copies.requested(CopyReader.CITIZEN);
        house.doAs(
                copies.giulia,
                () -> copies.office.desk.assign(
                        copies.file.id(),
                        copies.office.find(copies.giulia, copies.file.id()).version(),
                        copies.sara.id(),
                        "worker",
                        org.affianca.api.time.Period.from(copies.today)));
        assertThat(house.as(copies.sara, () -> copies.desk.find(asked.id()))
                        .orElseThrow()
                        .mayMake())
                .isFalse();
        assertThatThrownBy(() -> house.as(copies.sara, () -> copies.desk.make(asked.id(), asked.version(), List.of())))
                .isInstanceOf(Forbidden.class);
        assertThatThrownBy(() -> house.as(copies.sara, () -> copies.desk.preview(asked.id(), List.of())))
                .isInstanceOf(Forbidden.class);
        assertThatThrownBy(() -> house.as(copies.sara, () -> copies.desk.refuse(asked.id(), asked.version(), "No")))
                .isInstanceOf(Forbidden.class);
    }

    @Test
    void aRequestHasThirtyDaysAndEndsWithAHandOverOrARefusal() {
        FileCopy made = copies.made(CopyReader.CITIZEN);
        assertThat(made.dueOn()).isEqualTo(copies.today.minusDays(5).plusDays(30));
        assertThat(made.state()).isEqualTo(CopyState.MADE);
        FileCopy given = house.as(
                copies.giulia,
                () -> copies.desk.handOver(
                        made.id(), made.version(), new HandOver(copies.today, "by-hand", "Ada Fittizi")));
        assertThat(given.state()).isEqualTo(CopyState.HANDED_OVER);
        assertThat(given.handedOver().orElseThrow().receivedBy()).isEqualTo("Ada Fittizi");
        assertThatThrownBy(() -> house.as(copies.giulia, () -> copies.desk.refuse(given.id(), given.version(), "No")))
                .hasMessage("copy-state-order");
        FileCopy other = copies.requested(CopyReader.CITIZEN);
        FileCopy refused =
                house.as(copies.giulia, () -> copies.desk.refuse(other.id(), other.version(), "Non è legittimata."));
        assertThat(refused.state()).isEqualTo(CopyState.REFUSED);
        assertThat(house.as(copies.giulia, () -> copies.desk.ofCase(copies.file.id())))
                .extracting(FileCopy::state)
                .containsExactly(CopyState.REFUSED, CopyState.HANDED_OVER);
        assertThat(given.personLabel()).isEqualTo("Fittizi Ada");
    }

    @Test
    void everythingWrongWithARequestIsSaidAtOnce() {
        CopyRequest wrong = new CopyRequest(
                new org.affianca.api.PersonId(99_999),
                CopyReader.CITIZEN,
                List.of(copies.ada, copies.ada),
                Optional.empty(),
                Optional.of(copies.today.plusDays(1)),
                copies.today.plusDays(1),
                "de",
                "");
        assertThatThrownBy(() -> house.as(copies.giulia, () -> copies.desk.request(copies.file.id(), wrong)))
                .hasMessageContaining("/person not-a-member")
                .hasMessageContaining("/about asker-not-among")
                .hasMessageContaining("/about twice")
                .hasMessageContaining("/until in-the-future")
                .hasMessageContaining("/requestedOn in-the-future")
                .hasMessageContaining("/language unknown-language")
                .hasMessageContaining("/ground required");
    }

    @Test
    void whoDoesNotSeeTheCaseSeesNoCopy() {
        FileCopy made = copies.made(CopyReader.CITIZEN);
        Actor far = house.user("Piera", Role.WORKER, house.unit("far"));
        assertThat(house.as(far, () -> copies.desk.find(made.id()))).isEmpty();
        assertThat(house.as(far, () -> copies.desk.manifest(made.id()))).isEmpty();
        assertThatThrownBy(() -> house.as(far, () -> copies.desk.ofCase(copies.file.id())))
                .isInstanceOf(Missing.class);
    }

    @Test
    void aCopyIsMadeOnceOfWhatWasRead() {
        FileCopy asked = copies.requested(CopyReader.CITIZEN);
        house.as(copies.giulia, () -> copies.desk.make(asked.id(), asked.version(), List.of()));
        assertThatThrownBy(
                        () -> house.as(copies.giulia, () -> copies.desk.make(asked.id(), asked.version(), List.of())))
                .isInstanceOf(Stale.class);
    }

    @Test
    void lookingForReportersIsWrittenToTheLogOfAccess() {
        FileCopy asked = copies.requested(CopyReader.CITIZEN);
        long before = house.count("select count(*) from core.access_log where what = 'case-reporters'");
        house.as(copies.giulia, () -> copies.desk.preview(asked.id(), List.of()));
        assertThat(house.count("select count(*) from core.access_log where what = 'case-reporters'"))
                .isEqualTo(before + 1);
    }

    @Test
    void theCopiesOfACaseAreFoundByTheirIndex() {
        copies.requested(CopyReader.CITIZEN);
        CopyMapper sql = house.mappers().of(CopyMapper.class);
        String plan = house.as(
                copies.giulia,
                () -> TestPlan.of(house, () -> sql.ofCase(house.sight().viewer(), copies.file.id())));
        if (!plan.isEmpty()) {
            assertThat(plan).contains("COPIES_OF_CASE");
        }
    }
}
