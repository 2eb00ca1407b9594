package org.affianca.engine.access;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.text.Normalizer;
import java.util.Base64;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.bouncycastle.crypto.generators.Argon2BytesGenerator;
import org.bouncycastle.crypto.params.Argon2Parameters;

/** Argon2id (RFC 9106), written as everybody writes it: {@code $argon2id$v=19$m=MEMORY,t=PASSES,p=1$SALT$HASH}. */
final class Argon {
    private static final int LENGTH = 32;
    private static final Pattern FORM =
            Pattern.compile("\\$argon2id\\$v=19\\$m=(\\d+),t=(\\d+),p=1\\$([^$]+)\\$([^$]+)");

    private Argon() {}

    static String written(String password, byte[] salt, Cost cost) {
        return prefix(cost) + base64(salt) + "$" + base64(derived(password, salt, cost));
    }

    static boolean isOf(String stored, Cost cost) {
        return stored.startsWith(prefix(cost));
    }

    static boolean wrote(String stored) {
        return FORM.matcher(stored).matches();
    }

    static boolean matches(String password, String stored) {
        Matcher parts = FORM.matcher(stored);
        if (!parts.matches()) {
            return false;
        }
        Cost cost = new Cost(Integer.parseInt(parts.group(1)), Integer.parseInt(parts.group(2)));
        byte[] salt = Base64.getDecoder().decode(parts.group(3));
        byte[] expected = Base64.getDecoder().decode(parts.group(4));
        return MessageDigest.isEqual(expected, derived(password, salt, cost));
    }

    /** The word as it would be kept with the salt and at the cost of another. */
    static String like(String word, String stored) {
        Matcher parts = FORM.matcher(stored);
        if (!parts.matches()) {
            throw new IllegalArgumentException("not written by Argon2id");
        }
        Cost cost = new Cost(Integer.parseInt(parts.group(1)), Integer.parseInt(parts.group(2)));
        return written(word, Base64.getDecoder().decode(parts.group(3)), cost);
    }

    static byte[] derived(String password, byte[] salt, Cost cost) {
        // The same letters whichever keyboard composed them.
        String composed = Normalizer.normalize(password, Normalizer.Form.NFC);
        Argon2BytesGenerator argon = new Argon2BytesGenerator();
        argon.init(new Argon2Parameters.Builder(Argon2Parameters.ARGON2_id)
                .withVersion(Argon2Parameters.ARGON2_VERSION_13)
                .withMemoryAsKB(cost.memory())
                .withIterations(cost.passes())
                .withParallelism(1)
                .withSalt(salt)
                .build());
        byte[] hash = new byte[LENGTH];
        argon.generateBytes(composed.getBytes(StandardCharsets.UTF_8), hash);
        return hash;
    }

    private static String prefix(Cost cost) {
        return "$argon2id$v=19$m=" + cost.memory() + ",t=" + cost.passes() + ",p=1$";
    }

    private static String base64(byte[] bytes) {
        return Base64.getEncoder().withoutPadding().encodeToString(bytes);
    }
}
