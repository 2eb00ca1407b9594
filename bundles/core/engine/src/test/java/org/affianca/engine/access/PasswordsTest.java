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
        Passwords passwords = new Passwords(new Cost(19_456, 3));
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

    @Test
    void isWrittenAsArgon2idWithItsCostAndASaltOfItsOwn() {
        Passwords passwords = new Passwords(new Cost(64, 2));
        String stored = passwords.hash("una frase lunga");
        assertThat(stored).startsWith("$argon2id$v=19$m=64,t=2,p=1$").hasSizeLessThan(400);
        assertThat(passwords.hash("una frase lunga")).isNotEqualTo(stored);
        assertThat(passwords.matches("una frase lunga", stored)).isTrue();
        assertThat(passwords.matches("una frase lunga ", stored)).isFalse();
    }

    /** Made with the reference implementation: {@code echo -n password | argon2 somesalt -id -t 2 -m 16 -p 1 -e}. */
    @Test
    void isWhatEveryArgon2idMakesOfIt() {
        String reference = "$argon2id$v=19$m=65536,t=2,p=1$c29tZXNhbHQ$CTFhFdXPJO1aFaMaO6Mm5c8y7cJHAph8ArZWb2GRPPc";
        assertThat(new Passwords(new Cost(64, 1)).matches("password", reference))
                .isTrue();
    }

    @Test
    void isTheSameWhicheverKeyboardComposedItsLetters() {
        Passwords passwords = new Passwords(new Cost(64, 1));
        assertThat(passwords.matches("perche\u0301 no", passwords.hash("perch\u00e9 no")))
                .isTrue();
    }

    @Test
    void isStillComparedAsItWasKeptAtFirstAndIsThenOutdated() {
        Passwords passwords = new Passwords(new Cost(64, 1));
        String atFirst = "pbkdf2-sha256$1000$c2FsdHNhbHRzYWx0c2FsdA$Cf9xjlisAEzRbMZsosxST/5+wkpfUV6uoqiZkYtP6iQ";
        assertThat(passwords.matches("correct horse battery", atFirst)).isTrue();
        assertThat(passwords.matches("correct horse batterz", atFirst)).isFalse();
        assertThat(passwords.isOutdated(atFirst)).isTrue();
        assertThat(passwords.isOutdated(new Passwords(new Cost(32, 1)).hash("x")))
                .isTrue();
        assertThat(passwords.isOutdated(passwords.hash("x"))).isFalse();
    }
}
