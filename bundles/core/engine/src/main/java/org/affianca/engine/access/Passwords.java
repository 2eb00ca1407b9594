package org.affianca.engine.access;

import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;
import org.affianca.api.Because;
import org.affianca.api.problem.Refused;

/**
 * Turns passwords into what may be stored, {@code pbkdf2-sha256$ROUNDS$SALT$HASH}, and compares. Costly on purpose, so
 * only a few run at once: a flood of sign-ins must not take all processors from those who work.
 */
final class Passwords {
    private static final String WORD = "pbkdf2-sha256";
    private static final int SALT = 16;
    private static final int BITS = 256;
    private static final int WAIT_SECONDS = 10;
    /** More than these are sent away at once: every one who waits holds a thread that a caseworker needs. */
    private static final int WAITING_AT_MOST = 8;

    private final SecureRandom random = new SecureRandom();
    private final Semaphore places =
            new Semaphore(Math.max(1, Runtime.getRuntime().availableProcessors() / 2), true);
    private final int rounds;
    private final byte[] nobodysSalt = new byte[SALT];

    Passwords(int rounds) {
        this.rounds = rounds;
        random.nextBytes(nobodysSalt);
    }

    String hash(String password) {
        byte[] salt = new byte[SALT];
        random.nextBytes(salt);
        return WORD + "$" + rounds + "$" + base64(salt) + "$" + base64(derive(password, salt, rounds));
    }

    boolean matches(String password, String stored) {
        String[] parts = stored.split("\\$");
        if (parts.length != 4 || !parts[0].equals(WORD)) {
            return matchesNobody(password);
        }
        byte[] salt = Base64.getDecoder().decode(parts[2]);
        byte[] expected = Base64.getDecoder().decode(parts[3]);
        return MessageDigest.isEqual(expected, derive(password, salt, Integer.parseInt(parts[1])));
    }

    /** As long as a comparison with an account that exists; never true. */
    boolean matchesNobody(String password) {
        derive(password, nobodysSalt, rounds);
        return false;
    }

    private byte[] derive(String password, byte[] salt, int rounds) {
        takePlace();
        PBEKeySpec spec = new PBEKeySpec(password.toCharArray(), salt, rounds, BITS);
        try {
            return SecretKeyFactory.getInstance("PBKDF2WithHmacSHA256")
                    .generateSecret(spec)
                    .getEncoded();
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        } finally {
            spec.clearPassword();
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

    private static String base64(byte[] bytes) {
        return Base64.getEncoder().withoutPadding().encodeToString(bytes);
    }
}
