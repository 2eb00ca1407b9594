package org.affianca.engine.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.affianca.api.PersonId;
import org.affianca.api.Secrecy;
import org.affianca.api.Verdict;
import org.affianca.api.access.Actor;
import org.affianca.api.access.Role;
import org.affianca.api.casefile.CaseFile;
import org.affianca.api.casefile.CaseState;
import org.affianca.api.diary.NoteData;
import org.affianca.api.problem.Refused;
import org.affianca.api.task.TaskData;
import org.affianca.engine.db.OnBothDatabases;
import org.affianca.engine.db.TestHouse;
import org.junit.jupiter.api.Test;

/** Two who act on a case at the same moment: the second begins before the first has committed. */
@OnBothDatabases
class AtOnceTest {
    private final TestHouse house;
    private final TestOffice office;
    private final Actor giulia;
    private final PersonId ada;
    private final CaseFile file;

    AtOnceTest(TestHouse house) {
        this.house = house;
        this.office = new TestOffice(house);
        this.giulia = house.user("Giulia", Role.WORKER, house.unit("hub"));
        this.ada = office.town.registered(giulia, "Fittizi", "Ada");
        this.file = office.opened(giulia, ada);
        office.takeInCharge(giulia, file);
    }

    private <T> T behind(Supplier<Verdict> first, Supplier<T> second) throws Exception {
        CountDownLatch written = new CountDownLatch(1);
        CompletableFuture<Verdict> other =
                CompletableFuture.supplyAsync(() -> house.transactions().within(() -> {
                    Verdict verdict = first.get();
                    written.countDown();
                    linger();
                    return verdict;
                }));
        assertThat(written.await(20, TimeUnit.SECONDS)).isTrue();
        try {
            return house.as(giulia, second);
        } finally {
            assertThat(other.get(20, TimeUnit.SECONDS).allows()).isTrue();
        }
    }

    private static void linger() {
        try {
            Thread.sleep(400);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    private Verdict reopen(CaseFile closed) {
        return office.reopen(giulia, closed, "torna");
    }

    @Test
    void noNoteIsWrittenIntoACaseThatIsBeingClosed() {
        NoteData note = new NoteData("interview", office.today(), "Colloquio", Secrecy.ORDINARY, Optional.empty());
        assertThatThrownBy(() -> behind(() -> office.close(giulia, file), () -> office.diary.write(file.id(), note)))
                .isInstanceOf(Refused.class)
                .hasMessage("case-is-closed");
    }

    @Test
    void noDocumentIsAttachedToACaseThatIsBeingClosed() {
        byte[] letter = "Lettera".getBytes(StandardCharsets.UTF_8);
        assertThatThrownBy(() -> behind(() -> office.close(giulia, file), () -> {
                    try {
                        return office.archive.attach(
                                file.id(),
                                Optional.empty(),
                                "Lettera.txt",
                                "economic",
                                Secrecy.ORDINARY,
                                new ByteArrayInputStream(letter));
                    } catch (IOException failed) {
                        throw new UncheckedIOException(failed);
                    }
                }))
                .isInstanceOf(Refused.class)
                .hasMessage("case-is-closed");
    }

    @Test
    void noTaskIsSetInACaseThatIsBeingClosed() {
        TaskData task = new TaskData(Optional.of(file.id()), "Telefonare", office.today(), Optional.empty());
        assertThatThrownBy(() -> behind(() -> office.close(giulia, file), () -> office.tasks.set(task)))
                .isInstanceOf(Refused.class)
                .hasMessage("case-is-closed");
    }

    @Test
    void ofTwoClosedCasesOfAHolderOnlyOneIsReopened() throws Exception {
        office.close(giulia, file);
        CaseFile second = office.opened(giulia, ada);
        office.takeInCharge(giulia, second);
        office.close(giulia, second);
        String answer = behind(() -> reopen(file), () -> {
            try {
                return reopen(second).reasons().get(0).code();
            } catch (Refused refused) {
                return refused.getMessage();
            }
        });
        // Derby lets the second wait before it looks, PostgreSQL when it writes.
        assertThat(answer).isIn("holder-has-open-case", "holder-has-open-case-now");
        assertThat(office.find(giulia, second.id()).state()).isEqualTo(CaseState.CLOSED);
    }
}
