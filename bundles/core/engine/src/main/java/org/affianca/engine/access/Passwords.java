package org.affianca.engine.access;

import java.security.SecureRandom;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import org.affianca.api.Because;
import org.affianca.api.problem.Refused;

/**
 * Turns passwords into what may be stored, and compares. Costly on purpose, so only a few run at once: a flood of
 * sign-ins must not take all processors and all memory from those who work.
 */
public final class Passwords {
    private static final int SALT = 16;
    private static final int WAIT_SECONDS = 10;
    /** More than these are sent away at once: every one who waits holds a thread that a caseworker needs. */
    private static final int WAITING_AT_MOST = 8;

    private final SecureRandom random = new SecureRandom();
    private final Semaphore places =
            new Semaphore(Math.max(1, Runtime.getRuntime().availableProcessors() / 2), true);
    private final Cost cost;
    private final byte[] nobodysSalt = new byte[SALT];

    public Passwords(Cost cost) {
        this.cost = cost;
        random.nextBytes(nobodysSalt);
    }

    public String hash(String password) {
        byte[] salt = new byte[SALT];
        random.nextBytes(salt);
        return inPlace(() -> Argon.written(password, salt, cost));
    }

    public boolean matches(String password, String stored) {
        if (Argon.wrote(stored)) {
            return judged(() -> Argon.matches(password, stored));
        }
        return Pbkdf.wrote(stored) ? judged(() -> Pbkdf.matches(password, stored)) : matchesNobody(password);
    }

    /** As long as a comparison with an account that exists; never true. */
    boolean matchesNobody(String password) {
        inPlace(() -> Argon.derived(password, nobodysSalt, cost));
        return false;
    }

    /** Whether it was written in another way than passwords are written today. */
    boolean isOutdated(String stored) {
        return !Argon.isOf(stored, cost);
    }

    /** Several at once with one salt, so that a word is held against all of them at the cost of one. */
    public List<String> hashTogether(List<String> words) {
        byte[] salt = new byte[SALT];
        random.nextBytes(salt);
        return words.stream()
                .map(word -> inPlace(() -> Argon.written(word, salt, cost)))
                .toList();
    }

    /** Which of those that were hashed together the word is; empty when none is. */
    public Optional<String> among(String word, List<String> together) {
        if (together.isEmpty()) {
            matchesNobody(word);
            return Optional.empty();
        }
        String so = inPlace(() -> Argon.like(word, together.get(0)));
        return together.stream().filter(so::equals).findFirst();
    }

    private boolean judged(BooleanSupplier comparison) {
        return inPlace(comparison::getAsBoolean);
    }

    private <T> T inPlace(Supplier<T> work) {
        takePlace();
        try {
            return work.get();
        } finally {
            places.release();
        }
    }

    private void takePlace() {
        try {
            if (places.getQueueLength() >= WAITING_AT_MOST || !places.tryAcquire(WAIT_SECONDS, TimeUnit.SECONDS)) {
                throw new Refused(Because.of("sign-in-busy"));
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new Refused(Because.of("sign-in-busy"));
        }
    }
}
