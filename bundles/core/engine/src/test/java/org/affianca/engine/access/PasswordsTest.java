package org.affianca.engine.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.affianca.api.problem.Refused;
import org.junit.jupiter.api.Test;

class PasswordsTest {
    private static final int FLOOD = 100;

    @Test
    void aFloodOfSignInsIsSentAwayInsteadOfHoldingAllThreads() throws InterruptedException {
        Passwords passwords = new Passwords(300_000);
        CountDownLatch together = new CountDownLatch(1);
        AtomicInteger sentAway = new AtomicInteger();
        List<Thread> flood = new ArrayList<>();
        for (int i = 0; i < FLOOD; i++) {
            flood.add(new Thread(() -> {
                try {
                    together.await();
                    passwords.matchesNobody("una parola qualunque");
                } catch (Refused busy) {
                    sentAway.incrementAndGet();
                } catch (InterruptedException stopped) {
                    Thread.currentThread().interrupt();
                }
            }));
        }
        flood.forEach(Thread::start);
        together.countDown();
        for (Thread one : flood) {
            one.join();
        }
        assertThat(sentAway).hasValueGreaterThan(FLOOD / 2);
    }

    @Test
    void aTryThatWasNotJudgedDoesNotCount() {
        Patience patience = new Patience(Clock.systemUTC());
        for (int i = 0; i < 20; i++) {
            patience.begin("giulia", "127.0.0.1");
            patience.unjudged("giulia", "127.0.0.1");
        }
        patience.begin("giulia", "127.0.0.1");
        patience.begin("giulia", "127.0.0.1");
        patience.begin("giulia", "127.0.0.1");
        assertThatThrownBy(() -> patience.begin("giulia", "127.0.0.1")).isInstanceOf(Refused.class);
    }
}
