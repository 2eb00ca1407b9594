package org.affianca.engine.access;

import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Base64;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;

/** How passwords were kept at first, {@code pbkdf2-sha256$ROUNDS$SALT$HASH}: still compared, never written again. */
final class Pbkdf {
    private static final String WORD = "pbkdf2-sha256";
    private static final int BITS = 256;

    private Pbkdf() {}

    static boolean wrote(String stored) {
        return stored.startsWith(WORD + "$") && stored.split("\\$").length == 4;
    }

    static boolean matches(String password, String stored) {
        String[] parts = stored.split("\\$");
        byte[] expected = Base64.getDecoder().decode(parts[3]);
        return MessageDigest.isEqual(
                expected, derived(password, Base64.getDecoder().decode(parts[2]), Integer.parseInt(parts[1])));
    }

    private static byte[] derived(String password, byte[] salt, int rounds) {
        PBEKeySpec spec = new PBEKeySpec(password.toCharArray(), salt, rounds, BITS);
        try {
            return SecretKeyFactory.getInstance("PBKDF2WithHmacSHA256")
                    .generateSecret(spec)
                    .getEncoded();
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        } finally {
            spec.clearPassword();
        }
    }
}
