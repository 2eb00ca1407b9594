package org.affianca.testing.itest.house;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** An authenticator app as everybody has it on the phone (RFC 6238), read from the key that the screen shows. */
public final class Authenticator {
    private static final String LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
    private final byte[] secret;
    private long shown;

    public Authenticator(String key) {
        StringBuilder bits = new StringBuilder();
        for (char letter : key.replace(" ", "").toCharArray()) {
            bits.append(String.format(Locale.ROOT, "%5s", Integer.toBinaryString(LETTERS.indexOf(letter)))
                    .replace(' ', '0'));
        }
        secret = new byte[bits.length() / 8];
        for (int i = 0; i < secret.length; i++) {
            secret[i] = (byte) Integer.parseInt(bits.substring(8 * i, 8 * i + 8), 2);
        }
    }

    /** A code that was not shown before: waits for the next half minute if it must. */
    public String code() {
        // A server takes the code of the half minute before and after too: three fit in a minute and a half.
        long step = Math.max(Instant.now().getEpochSecond() / 30 - 1, shown + 1);
        Until.so(
                "the code is near enough",
                Duration.ofSeconds(40),
                () -> step <= Instant.now().getEpochSecond() / 30 + 1);
        shown = step;
        return code(step);
    }

    private String code(long step) {
        try {
            Mac mac = Mac.getInstance("HmacSHA1");
            mac.init(new SecretKeySpec(secret, "HmacSHA1"));
            byte[] hash = mac.doFinal(ByteBuffer.allocate(8).putLong(step).array());
            int number = ByteBuffer.wrap(hash).getInt(hash[19] & 0xf) & 0x7fffffff;
            return String.format(Locale.ROOT, "%06d", number % 1_000_000);
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
