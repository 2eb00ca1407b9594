package org.affianca.engine.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.affianca.api.access.Actor;
import org.affianca.api.access.Idempotency.Answer;
import org.affianca.api.access.Role;
import org.affianca.api.problem.Invalid;
import org.affianca.engine.db.OnBothDatabases;
import org.affianca.engine.db.TestHouse;
import org.affianca.engine.vault.RawTexts;
import org.junit.jupiter.api.Test;

@OnBothDatabases
class IdempotencyTest {
    private final TestHouse house;
    private final HouseIdempotency once;
    private final Actor giulia;
    private final AtomicInteger done = new AtomicInteger();

    IdempotencyTest(TestHouse house) {
        this.house = house;
        this.once = new HouseIdempotency(
                house.transactions(), house.acting(), house.clock(), house.mappers(), house.vault());
        this.giulia = house.user("Giulia", Role.WORKER);
    }

    private Answer act() {
        return new Answer(
                201, "\"1\"", "/api/notes/" + done.incrementAndGet(), "{\"x\":\"" + "è".repeat(60_000) + "\"}");
    }

    @Test
    void anActSentTwiceIsDoneOnceAndAnsweredAlike() {
        Answer first = house.as(giulia, () -> once.once("k1", "f", this::act));
        Answer second = house.as(giulia, () -> once.once("k1", "f", this::act));
        assertThat(second).isEqualTo(first);
        assertThat(done).hasValue(1);
    }

    @Test
    void aKeptAnswerTellsNothingInTheTable() {
        Answer answer = new Answer(201, "", "", "{\"safePlace\":\"via Robinia 4\"}");
        house.as(giulia, () -> once.once("k9", "f", () -> answer));
        assertThat(house.as(giulia, () -> once.once("k9", "f", () -> answer))).isEqualTo(answer);
        assertThat(RawTexts.columnsWith(house, "Robinia")).isEmpty();
    }

    @Test
    void theSameKeyForSomethingElseIsRefused() {
        house.as(giulia, () -> once.once("k2", "f", this::act));
        assertThatThrownBy(() -> house.as(giulia, () -> once.once("k2", "g", this::act)))
                .isInstanceOf(Invalid.class)
                .hasMessageContaining("idempotency-key-reused");
    }

    @Test
    void theSameKeyOfSomebodyElseIsAnotherKey() {
        Actor piera = house.user("Piera", Role.WORKER);
        house.as(giulia, () -> once.once("k3", "f", this::act));
        house.as(piera, () -> once.once("k3", "g", this::act));
        assertThat(done).hasValue(2);
    }

    @Test
    void anActThatFailedMayBeTriedAgain() {
        assertThatThrownBy(() -> house.as(
                        giulia,
                        () -> once.once("k4", "f", () -> {
                            throw new IllegalStateException("broken");
                        })))
                .hasMessage("broken");
        house.as(giulia, () -> once.once("k4", "f", this::act));
        assertThat(done).hasValue(1);
    }

    @Test
    void anAnswerIsForgottenAfterADay() {
        house.as(giulia, () -> once.once("k5", "f", this::act));
        house.clock().forward(Duration.ofHours(25));
        house.as(giulia, () -> once.once("k5", "other", this::act));
        assertThat(done).hasValue(2);
    }

    @Test
    void manyAtOnceAreDoneOnceAndAllAnsweredAlike() throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(6);
        Callable<Answer> send = () -> house.as(giulia, () -> once.once("k6", "f", this::act));
        List<Answer> answers = threads
                .invokeAll(Stream.generate(() -> send).limit(6).toList())
                .stream()
                .map(f -> {
                    try {
                        return f.get();
                    } catch (Exception failed) {
                        throw new IllegalStateException(failed);
                    }
                })
                .distinct()
                .toList();
        threads.shutdown();
        assertThat(answers).hasSize(1);
        assertThat(done).hasValue(1);
    }
}
