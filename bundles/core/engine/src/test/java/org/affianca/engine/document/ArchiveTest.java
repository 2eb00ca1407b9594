package org.affianca.engine.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.affianca.api.CaseId;
import org.affianca.api.DocumentId;
import org.affianca.api.Secrecy;
import org.affianca.api.UnitId;
import org.affianca.api.WorkId;
import org.affianca.api.access.Actor;
import org.affianca.api.access.Role;
import org.affianca.api.casefile.CaseFile;
import org.affianca.api.document.Document;
import org.affianca.api.problem.Forbidden;
import org.affianca.api.problem.Invalid;
import org.affianca.api.problem.Missing;
import org.affianca.api.problem.Refused;
import org.affianca.api.time.Period;
import org.affianca.engine.casefile.TestOffice;
import org.affianca.engine.db.OnBothDatabases;
import org.affianca.engine.db.TestHouse;
import org.junit.jupiter.api.Test;

@OnBothDatabases
class ArchiveTest {
    private static final int MOST = 20 * 1024 * 1024;

    private final TestHouse house;
    private final TestOffice office;
    private final Actor manager;
    private final Actor worker;
    private final Actor colleague;
    private final CaseFile file;

    ArchiveTest(TestHouse house) {
        this.house = house;
        this.office = new TestOffice(house);
        UnitId hub = house.unit("hub");
        this.manager = house.user("Giulia", Role.WORKER, hub);
        this.worker = house.user("Sara", Role.WORKER, hub);
        this.colleague = house.user("Piera", Role.WORKER, hub);
        this.file = office.opened(manager, office.town.registered(manager, "Fittizi", "Ada"));
        house.as(manager, () -> office.desk.assign(file.id(), 1, worker.id(), "worker", Period.from(office.today())));
    }

    private Document attach(Actor by, byte[] bytes, Secrecy secrecy, Optional<WorkId> to) {
        return attach(by, new ByteArrayInputStream(bytes), "economic", secrecy, to);
    }

    private Document attach(Actor by, InputStream bytes, String folder, Secrecy secrecy, Optional<WorkId> to) {
        return house.as(by, () -> {
            try {
                return office.archive.attach(file.id(), to, "Bolletta.pdf", folder, secrecy, bytes);
            } catch (IOException failed) {
                throw new UncheckedIOException(failed);
            }
        });
    }

    private byte[] copy(Actor by, DocumentId id) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        house.doAs(by, () -> {
            try {
                office.archive.copy(id, out);
            } catch (IOException failed) {
                throw new UncheckedIOException(failed);
            }
        });
        return out.toByteArray();
    }

    private static byte[] pdf(int size) {
        byte[] bytes = new byte[size];
        new Random(size).nextBytes(bytes);
        byte[] head = Samples.pdf();
        System.arraycopy(head, 0, bytes, 0, head.length);
        return bytes;
    }

    @Test
    void aDocumentIsGivenBackByteForByte() throws Exception {
        byte[] bytes = pdf(3 * Parts.SIZE + 17);
        Document document = attach(manager, bytes, Secrecy.ORDINARY, Optional.empty());
        assertThat(document.size()).isEqualTo(bytes.length);
        assertThat(document.mediaType()).isEqualTo("application/pdf");
        assertThat(document.sha256())
                .isEqualTo(HexFormat.of()
                        .formatHex(MessageDigest.getInstance("SHA-256").digest(bytes)));
        assertThat(copy(colleague, document.id())).isEqualTo(bytes);
        assertThat(house.as(colleague, () -> office.archive.find(document.id())))
                .contains(document);
        assertThat(house.as(colleague, () -> office.archive.ofCase(file.id()))).containsExactly(document);
    }

    @Test
    void partsThatFillExactlyAreGivenBackWhole() {
        for (int size : List.of(Parts.SIZE, 2 * Parts.SIZE, Parts.SIZE - 1, Samples.pdf().length)) {
            Document document = attach(manager, pdf(size), Secrecy.ORDINARY, Optional.empty());
            assertThat(copy(manager, document.id())).isEqualTo(pdf(size));
        }
    }

    @Test
    void twentyMegabytesAreTakenAndNotOneByteMore() {
        assertThat(attach(manager, pdf(MOST), Secrecy.ORDINARY, Optional.empty())
                        .size())
                .isEqualTo(MOST);
        assertThatThrownBy(() -> attach(manager, pdf(MOST + 1), Secrecy.ORDINARY, Optional.empty()))
                .isInstanceOf(Invalid.class)
                .hasMessage(" document-too-large");
    }

    @Test
    void anEndlessUploadIsRefusedEarly() {
        Endless endless = new Endless(Samples.pdf());
        assertThatThrownBy(() -> attach(manager, endless, "other", Secrecy.ORDINARY, Optional.empty()))
                .hasMessage(" document-too-large");
        assertThat(endless.given).isLessThan(MOST + 200_000L);
        Endless noise = new Endless(Samples.executable());
        assertThatThrownBy(() -> attach(manager, noise, "other", Secrecy.ORDINARY, Optional.empty()))
                .hasMessage(" document-type-not-accepted");
        assertThat(noise.given).isLessThan(100_000L);
    }

    /** A client that never stops sending. */
    private static final class Endless extends InputStream {
        private final byte[] head;
        private long given;

        Endless(byte[] head) {
            this.head = head;
        }

        @Override
        public int read() {
            return given < head.length ? head[(int) given++] & 0xFF : (int) (given++ & 0);
        }

        @Override
        public int read(byte[] into, int from, int most) {
            Arrays.fill(into, from, from + most, (byte) 0);
            for (int i = 0; i < most && given + i < head.length; i++) {
                into[from + i] = head[(int) given + i];
            }
            given += most;
            return most;
        }
    }

    @Test
    void emptyFilesAndProgramsAreRefusedAndNothingIsWritten() {
        long before = house.count("select count(*) from core.document");
        assertThatThrownBy(() -> attach(manager, new byte[0], Secrecy.ORDINARY, Optional.empty()))
                .hasMessage(" document-empty");
        assertThatThrownBy(() -> attach(manager, Samples.executable(), Secrecy.ORDINARY, Optional.empty()))
                .hasMessage(" document-type-not-accepted");
        assertThat(house.count("select count(*) from core.document")).isEqualTo(before);
    }

    @Test
    void aClientThatBreaksOffLeavesNothing() {
        InputStream broken = new InputStream() {
            private int given;

            @Override
            public int read() throws IOException {
                byte[] head = Samples.pdf();
                if (given < head.length) {
                    return head[given++] & 0xFF;
                }
                throw new IOException("connection reset");
            }
        };
        long before = house.count("select count(*) from core.document_part");
        assertThatThrownBy(() -> attach(manager, broken, "other", Secrecy.ORDINARY, Optional.empty()))
                .isInstanceOf(UncheckedIOException.class);
        assertThat(house.count("select count(*) from core.document_part")).isEqualTo(before);
    }

    @Test
    void eachSecrecyHasItsReaders() {
        DocumentId ordinary = attach(worker, Samples.pdf(), Secrecy.ORDINARY, Optional.empty())
                .id();
        DocumentId professional = attach(worker, Samples.pdf(), Secrecy.PROFESSIONAL, Optional.empty())
                .id();
        DocumentId specialist = attach(worker, Samples.pdf(), Secrecy.SPECIALIST, Optional.empty())
                .id();
        assertThat(copy(colleague, ordinary)).isNotEmpty();
        assertThatThrownBy(() -> copy(colleague, professional)).isInstanceOf(Missing.class);
        assertThat(copy(worker, professional)).isNotEmpty();
        assertThatThrownBy(() -> copy(worker, specialist)).isInstanceOf(Missing.class);
        assertThat(copy(manager, specialist)).isNotEmpty();
    }

    @Test
    void aDocumentOfAWorkIsSeenOnlyWithTheWork() {
        WorkId sealed = new WorkId(office.work(file.id(), "RUNNING", Secrecy.SEALED, manager));
        DocumentId id = attach(manager, Samples.pdf(), Secrecy.ORDINARY, Optional.of(sealed))
                .id();
        assertThat(house.as(worker, () -> office.archive.find(id))).isEmpty();
        assertThat(house.as(manager, () -> office.archive.find(id))
                        .orElseThrow()
                        .work())
                .contains(sealed);
    }

    @Test
    void flawsOfFolderAndWorkAreSaidBeforeTheBytesAreRead() {
        InputStream never = new InputStream() {
            @Override
            public int read() {
                throw new AssertionError("was read");
            }
        };
        WorkId sealed = new WorkId(office.work(file.id(), "RUNNING", Secrecy.SEALED, manager));
        assertThatThrownBy(() -> attach(worker, never, "attic", Secrecy.ORDINARY, Optional.of(sealed)))
                .isInstanceOf(Invalid.class)
                .hasMessage("/folder unknown-code, /work unknown-work");
        assertThatThrownBy(() -> attach(colleague, never, "other", Secrecy.ORDINARY, Optional.empty()))
                .isInstanceOf(Forbidden.class);
        office.takeInCharge(manager, file);
        house.sql(
                "update core.works set stage = 'ENDED' where case_id = ?",
                file.id().value());
        office.close(manager, file);
        assertThatThrownBy(() -> attach(manager, never, "other", Secrecy.ORDINARY, Optional.empty()))
                .isInstanceOf(Refused.class);
    }

    @Test
    void readingTheBytesIsInTheAccessLog() {
        DocumentId id = attach(manager, Samples.pdf(), Secrecy.ORDINARY, Optional.empty())
                .id();
        copy(colleague, id);
        assertThat(house.count(
                        "select count(*) from core.access_log where what = 'document-bytes' and record_id = ? and user_id = ?",
                        id.value(),
                        colleague.id().value()))
                .isEqualTo(1);
    }

    @Test
    void unknownDocumentsAndCasesAreMissing() {
        assertThat(house.as(manager, () -> office.archive.find(new DocumentId(-1))))
                .isEmpty();
        assertThatThrownBy(() -> copy(manager, new DocumentId(-1))).isInstanceOf(Missing.class);
        assertThatThrownBy(() -> house.as(manager, () -> office.archive.ofCase(new CaseId(-1))))
                .isInstanceOf(Missing.class);
    }
}
