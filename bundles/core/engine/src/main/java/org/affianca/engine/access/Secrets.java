package org.affianca.engine.access;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;

/** Makes tokens and one-time passwords nobody can guess. */
public final class Secrets {
    /** Without letters and digits that look alike when read from paper. */
    private static final String ALPHABET = "abcdefghjkmnpqrstuvwxyz23456789";

    private static final SecureRandom RANDOM = new SecureRandom();

    private Secrets() {}

    public static String token() {
        byte[] bytes = new byte[32];
        RANDOM.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    /** Four groups of four, about 79 bits. */
    public static String oneTimePassword() {
        return groups(4, 4);
    }

    /** Two groups of five, about 49 bits: hashed slowly, and few tries are let pass. */
    public static String recoveryCode() {
        return groups(2, 5);
    }

    private static String groups(int count, int length) {
        StringBuilder password = new StringBuilder();
        for (int i = 0; i < count * length; i++) {
            password.append(i > 0 && i % length == 0 ? "-" : "");
            password.append(ALPHABET.charAt(RANDOM.nextInt(ALPHABET.length())));
        }
        return password.toString();
    }

    /** What is kept of a token: enough to know it again, not to use it. */
    public static String hash(String token) {
        try {
            byte[] bytes = token.getBytes(StandardCharsets.UTF_8);
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
