package org.affianca.engine.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.affianca.api.Secrecy;
import org.affianca.api.access.Actor;
import org.affianca.api.access.Role;
import org.affianca.api.casefile.CaseFile;
import org.affianca.api.document.Document;
import org.affianca.api.problem.Invalid;
import org.affianca.api.problem.Refused;
import org.affianca.engine.casefile.TestOffice;
import org.affianca.engine.db.OnBothDatabases;
import org.affianca.engine.db.TestHouse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@OnBothDatabases
class StoresTest {
    private final TestHouse house;
    private final TestOffice office;
    private final Actor giulia;
    private final CaseFile file;

    @TempDir
    Path folder;

    StoresTest(TestHouse house) {
        this.house = house;
        this.office = new TestOffice(house);
        this.giulia = house.user("Giulia", Role.WORKER, house.unit("hub"));
        this.file = office.opened(giulia, office.town.registered(giulia, "Fittizi", "Ada"));
    }

    private Document attach(Archive archive, byte[] bytes) {
        return house.as(giulia, () -> {
            try {
                return archive.attach(
                        file.id(),
                        Optional.empty(),
                        "Bolletta.pdf",
                        "economic",
                        Secrecy.ORDINARY,
                        new ByteArrayInputStream(bytes));
            } catch (IOException failed) {
                throw new UncheckedIOException(failed);
            }
        });
    }

    private byte[] copy(Archive archive, Document document) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        house.doAs(giulia, () -> {
            try {
                archive.copy(document.id(), out);
            } catch (IOException failed) {
                throw new UncheckedIOException(failed);
            }
        });
        return out.toByteArray();
    }

    private List<Path> files() throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(Files::isRegularFile).toList();
        }
    }

    private static byte[] large() {
        byte[] bytes = Arrays.copyOf(Samples.pdf(), 700_000);
        Arrays.fill(bytes, Samples.pdf().length, bytes.length, (byte) 'x');
        return bytes;
    }

    @Test
    void aDocumentOnDiskIsGivenBackByteForByteAndIsNotInTheDatabase() throws IOException {
        Archive archive = TestArchive.onDisk(house, folder);
        Document document = attach(archive, large());
        assertThat(copy(archive, document)).isEqualTo(large());
        assertThat(files()).hasSize(1);
        assertThat(house.count(
                        "select count(*) from core.document_part where document_id = ?",
                        document.id().value()))
                .isZero();
    }

    @Test
    void documentsStayReadableWhenTheOtherStoreIsChosen() {
        Archive disk = TestArchive.onDisk(house, folder);
        Document before = attach(office.archive, large());
        Document after = attach(disk, Samples.pdf());
        assertThat(copy(disk, before)).isEqualTo(large());
        assertThat(copy(disk, after)).isEqualTo(Samples.pdf());
    }

    @Test
    void aWriteThatIsRolledBackLeavesNoFile() throws IOException {
        Archive archive = TestArchive.onDisk(house, folder);
        house.transactions().run(() -> {
            house.sql(
                    "update core.case_file set state = 'CLOSED', open_holder_id = null where id = ?",
                    file.id().value());
        });
        assertThatThrownBy(() -> attach(archive, large())).isInstanceOf(Refused.class);
        assertThat(files()).isEmpty();
        assertThat(house.count(
                        "select count(*) from core.document where case_id = ?",
                        file.id().value()))
                .isZero();
    }

    @Test
    void whatAScannerFindsIsKeptOut() throws IOException {
        Archive archive = TestArchive.onDisk(house, folder);
        archive.scans = List.of(bytes -> Optional.empty(), bytes -> Optional.of("Eicar-Test-Signature"));
        assertThatThrownBy(() -> attach(archive, large()))
                .isInstanceOf(Invalid.class)
                .hasMessageContaining("document-infected");
        assertThat(files()).isEmpty();
    }

    @Test
    void aScannerThatCannotBeAskedKeepsTheDocumentOut() {
        Archive archive = TestArchive.inDatabase(house);
        archive.scans = List.of(bytes -> {
            throw new IOException("nobody there");
        });
        assertThatThrownBy(() -> attach(archive, large()))
                .isInstanceOf(Refused.class)
                .hasMessage("scan-not-there");
    }

    @Test
    void whereAScanIsRequiredNothingIsKeptWithoutAScanner() {
        Archive archive = TestArchive.wantingAScan(house);
        assertThatThrownBy(() -> attach(archive, large())).hasMessage("scan-not-there");
        archive.scans = List.of(bytes -> Optional.empty());
        assertThat(copy(archive, attach(archive, large()))).isEqualTo(large());
    }
}
