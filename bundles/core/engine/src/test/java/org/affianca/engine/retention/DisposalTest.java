package org.affianca.engine.retention;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.affianca.api.Paging;
import org.affianca.api.PersonId;
import org.affianca.api.Secrecy;
import org.affianca.api.access.Actor;
import org.affianca.api.casefile.CaseFile;
import org.affianca.api.diary.NoteData;
import org.affianca.api.problem.Forbidden;
import org.affianca.api.problem.Refused;
import org.affianca.api.retention.Authorisation;
import org.affianca.api.retention.Disposal;
import org.affianca.api.retention.DisposalState;
import org.affianca.api.retention.DisposedFile;
import org.affianca.api.retention.KeepingData;
import org.affianca.engine.db.OnBothDatabases;
import org.affianca.engine.db.TestHouse;
import org.affianca.engine.table.Tables;
import org.junit.jupiter.api.Test;

@OnBothDatabases
class DisposalTest {
    private final TestHouse house;
    private final TestRetention archive;
    private final String canary =
            "Zanzibar" + Long.toString(System.nanoTime(), 26).replaceAll("[0-9]", "x");

    DisposalTest(TestHouse house) {
        this.house = house;
        this.archive = new TestRetention(house);
    }

    private PersonId person(String name) {
        return archive.office.town.registered(archive.giulia, canary, name);
    }

    private List<DisposedFile> files(Disposal of) {
        return house.as(archive.paola, () -> archive.desk.files(of.id(), Paging.first(100)))
                .items();
    }

    /** A file with a note, a document and a work, closed long ago. */
    private CaseFile full(PersonId... members) {
        CaseFile file = archive.office.opened(archive.giulia, members);
        house.doAs(archive.giulia, () -> {
            archive.office.diary.write(
                    file.id(),
                    new NoteData(
                            "interview",
                            archive.office.today(),
                            canary + " chiama",
                            Secrecy.ORDINARY,
                            Optional.empty(),
                            Optional.empty()));
            try {
                archive.office.archive.attach(
                        file.id(),
                        Optional.empty(),
                        "referto.txt",
                        "incoming",
                        Secrecy.ORDINARY,
                        new ByteArrayInputStream((canary + " referto").getBytes(StandardCharsets.UTF_8)));
            } catch (IOException failed) {
                throw new UncheckedIOException(failed);
            }
        });
        long work = archive.office.work(file.id(), "ENDED", Secrecy.ORDINARY, archive.giulia);
        archive.office.deadline(work, "review", archive.office.today());
        house.sql(
                "update core.case_file set reason = ?, state = 'CLOSED', opened_on = ?, closed_on = ?,"
                        + " open_holder_id = null where id = ?",
                canary + " ha bisogno",
                archive.office.today().minusYears(13),
                archive.office.today().minusYears(12),
                file.id().value());
        return file;
    }

    @Test
    void nothingIsProposedWhileNoConfirmedRuleEnds() {
        archive.closed(80, person("Aldo"));
        assertThatThrownBy(archive::proposed).isInstanceOf(Refused.class).hasMessage("nothing-to-dispose");
    }

    @Test
    void onlyFilesWhoseTimeIsOverAreProposedAndNeverAnAdoption() {
        CaseFile old = archive.closed(11, person("Aldo"));
        CaseFile young = archive.closed(9, person("Bice"));
        CaseFile sealed = archive.closed(40, Secrecy.SEALED, person("Sara"));
        CaseFile adoption = archive.closed(40, person("Luca"));
        archive.office.work(adoption.id(), "ENDED", Secrecy.SEALED, archive.giulia);
        CaseFile held = archive.closed(40, person("Ciro"));
        house.as(
                archive.giulia,
                () -> archive.retention.keep(held.id(), 0, new KeepingData("vii-12", true, "Causa pendente")));
        CaseFile elsewhere = archive.closed(40, person("Dina"));
        house.as(archive.giulia, () -> archive.retention.keep(elsewhere.id(), 0, new KeepingData("vii-11", false, "")));
        CaseFile open = archive.office.opened(archive.giulia, person("Ezio"));
        archive.rule(10);
        Disposal proposed = archive.proposed();
        assertThat(files(proposed)).extracting(DisposedFile::number).containsExactly(old.number());
        assertThat(proposed.listed()).isEqualTo(1);
        assertThat(List.of(young, sealed, adoption, held, elsewhere, open))
                .allSatisfy(file -> assertThat(house.as(archive.paola, () -> archive.desk.ofNumber(file.number())))
                        .isEmpty());
        assertThatThrownBy(archive::proposed).hasMessage("nothing-to-dispose");
    }

    @Test
    void whoProposedMayNotApproveAndNothingIsRemovedBeforeTheAuthorityAllowsIt() {
        CaseFile old = archive.closed(11, person("Aldo"));
        archive.rule(10);
        Disposal proposed = archive.proposed();
        assertThat(proposed.mayApprove()).isFalse();
        assertThatThrownBy(() -> house.as(archive.paola, () -> archive.desk.approve(proposed.id(), proposed.version())))
                .isInstanceOf(Forbidden.class);
        assertThatThrownBy(() -> house.as(archive.piero, () -> archive.desk.dispose(proposed.id(), proposed.version())))
                .hasMessage("disposal-state-order");
        Disposal approved = house.as(archive.piero, () -> archive.desk.approve(proposed.id(), proposed.version()));
        assertThatThrownBy(() -> house.as(archive.piero, () -> archive.desk.dispose(approved.id(), approved.version())))
                .hasMessage("disposal-state-order");
        assertThatThrownBy(() -> house.as(
                        archive.piero,
                        () -> archive.desk.authorised(
                                approved.id(),
                                approved.version(),
                                new Authorisation("", "", archive.office.today().plusDays(1)))))
                .hasMessageContaining("/authority required")
                .hasMessageContaining("/number required")
                .hasMessageContaining("/on in-the-future");
        assertThat(house.as(archive.giulia, () -> archive.office.cases.find(old.id())))
                .isPresent();
    }

    @Test
    void anybodyElseIsRefused() {
        for (Actor other :
                List.of(archive.giulia, house.user("Anna", "administrator"), house.user("Rita", "coordinator"))) {
            assertThatThrownBy(() -> house.as(other, archive.desk::propose)).isInstanceOf(Forbidden.class);
            assertThatThrownBy(() -> house.as(other, archive.desk::all)).isInstanceOf(Forbidden.class);
        }
    }

    @Test
    void disposalRemovesEveryWordOfTheFileAndLeavesNumbers() {
        CaseFile file = full(person("Aldo"), person("Bice"));
        long events = house.count("select count(*) from core.event");
        archive.rule(10);
        Disposal done = archive.disposed();
        assertThat(done.state()).isEqualTo(DisposalState.DONE);
        assertThat(done.gone()).isEqualTo(1);
        assertThat(done.certificate()).startsWith(archive.office.today().getYear() + "/");
        DisposedFile gone = files(done).get(0);
        assertThat(gone.state()).isEqualTo(DisposedFile.State.GONE);
        assertThat(gone.documents()).isEqualTo(1);
        assertThat(gone.persons()).isEqualTo(2);
        assertThat(gone.rows()).isGreaterThan(10);
        assertThat(tablesWith(canary)).isEmpty();
        assertThat(house.count(
                        "select count(*) from core.case_file where id = ?",
                        file.id().value()))
                .isZero();
        assertThat(house.count("select count(*) from core.event")).isGreaterThan(events);
        assertThat(house.count(
                        "select count(*) from core.event where case_id = ?",
                        file.id().value()))
                .isPositive();
    }

    @Test
    void whoStandsInAnotherFileStaysWithEverythingOfThatOne() {
        PersonId bice = person("Bice");
        full(person("Aldo"), bice);
        CaseFile other = archive.office.opened(archive.giulia, bice);
        archive.rule(10);
        Disposal done = archive.disposed();
        assertThat(files(done).get(0).persons()).isEqualTo(1);
        assertThat(archive.office.find(archive.giulia, other.id()).members()).hasSize(1);
        assertThat(house.count("select count(*) from core.person where id = ?", bice.value()))
                .isEqualTo(1);
    }

    @Test
    void whatChangedSinceTheProposalIsKeptAndSaysSo() {
        CaseFile file = full(person("Aldo"));
        archive.rule(10);
        Disposal authorised = archive.authorised();
        archive.office.work(file.id(), "ENDED", Secrecy.SEALED, archive.giulia);
        Disposal done = house.as(archive.paola, () -> archive.desk.dispose(authorised.id(), authorised.version()));
        assertThat(done.state()).isEqualTo(DisposalState.DONE);
        assertThat(done.gone()).isZero();
        assertThat(files(done).get(0).keptBecause()).isEqualTo("changed-since");
        assertThat(archive.office.find(archive.giulia, file.id()).number()).isEqualTo(file.number());
    }

    @Test
    void aFileIsTakenOffTheListOrTheWholeGivenUpAndMayBeProposedAgain() {
        CaseFile file = full(person("Aldo"));
        archive.rule(10);
        Disposal proposed = archive.proposed();
        Disposal kept = house.as(
                archive.paola,
                () -> archive.desk.keep(proposed.id(), proposed.version(), file.id(), "Interesse storico"));
        assertThat(kept.kept()).isEqualTo(1);
        assertThatThrownBy(() -> house.as(archive.piero, () -> archive.desk.approve(kept.id(), kept.version())))
                .hasMessage("nothing-to-dispose");
        Disposal given = house.as(archive.paola, () -> archive.desk.withdraw(kept.id(), kept.version(), "Errore"));
        assertThat(given.state()).isEqualTo(DisposalState.WITHDRAWN);
        assertThat(archive.proposed().listed()).isEqualTo(1);
    }

    @Test
    void theCertificateNamesNumbersAndWhoAllowedItAndNobodyOfTheFile() throws IOException {
        CaseFile file = full(person("Aldo"));
        archive.rule(10);
        Disposal done = archive.disposed();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        house.acting().as(archive.paola, new org.affianca.api.access.Purpose("casework", "test"), () -> {
            try {
                archive.desk.certificate(done.id(), Locale.ITALIAN, out);
                return out;
            } catch (IOException failed) {
                throw new UncheckedIOException(failed);
            }
        });
        assertThat(out.toString(StandardCharsets.UTF_8))
                .contains(
                        "Certificato di scarto", done.certificate(), file.number(), "prot. 4711/2026", "Paola", "Piero")
                .contains(done.digest())
                .doesNotContain(canary);
        assertThat(done.digest()).isEqualTo(Disposing.digest(files(done)));
    }

    /** The tables of core in which a word stands. */
    private Set<String> tablesWith(String word) {
        Set<String> found = new TreeSet<>();
        house.transactions().run(() -> {
            Connection connection = house.transactions().connection();
            try (Statement statement = connection.createStatement()) {
                for (Map.Entry<String, List<String>> table :
                        new Tables(connection).columns("core").entrySet()) {
                    try (ResultSet row = statement.executeQuery("select * from " + table.getKey())) {
                        while (row.next()) {
                            for (int i = 1; i <= row.getMetaData().getColumnCount(); i++) {
                                byte[] bytes =
                                        row.getMetaData().getColumnTypeName(i).matches("(?i).*(blob|bytea).*")
                                                ? row.getBytes(i)
                                                : null;
                                String text = bytes == null
                                        ? String.valueOf(row.getString(i))
                                        : new String(bytes, StandardCharsets.UTF_8);
                                if (text.toLowerCase(Locale.ROOT).contains(word.toLowerCase(Locale.ROOT))) {
                                    found.add(table.getKey());
                                }
                            }
                        }
                    }
                }
            } catch (SQLException failed) {
                throw new IllegalStateException(failed);
            }
        });
        return found;
    }
}
