package org.affianca.engine.key;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.security.Key;
import java.security.Provider;
import java.security.SecureRandom;
import java.util.Optional;
import javax.crypto.AEADBadTagException;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/** AES-256-GCM with a random nonce before the cipher text, and bytes beside it that must be the same again. */
public final class AesGcm {
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int NONCE = 12;
    private static final int TAG_BITS = 128;

    private final Key key;
    private final Optional<Provider> provider;

    public AesGcm(byte[] key) {
        this(new SecretKeySpec(key, "AES"), Optional.empty());
    }

    AesGcm(Key key, Optional<Provider> provider) {
        this.key = key;
        this.provider = provider;
    }

    /** 32 bytes nobody can guess. */
    public static byte[] fresh() {
        byte[] key = new byte[32];
        RANDOM.nextBytes(key);
        return key;
    }

    public byte[] encrypt(byte[] clear, byte[] beside) {
        byte[] nonce = new byte[NONCE];
        RANDOM.nextBytes(nonce);
        try {
            byte[] sealed = cipher(Cipher.ENCRYPT_MODE, nonce, beside).doFinal(clear);
            return ByteBuffer.allocate(NONCE + sealed.length)
                    .put(nonce)
                    .put(sealed)
                    .array();
        } catch (GeneralSecurityException fault) {
            throw new IllegalStateException("encrypting", fault);
        }
    }

    /**
     * Gives back what was encrypted.
     *
     * @throws IllegalArgumentException when the key, the text or what stands beside it is another
     */
    public byte[] decrypt(byte[] sealed, byte[] beside) {
        if (sealed.length < NONCE + TAG_BITS / 8) {
            throw new IllegalArgumentException("too short to have been encrypted");
        }
        byte[] nonce = java.util.Arrays.copyOf(sealed, NONCE);
        try {
            return cipher(Cipher.DECRYPT_MODE, nonce, beside).doFinal(sealed, NONCE, sealed.length - NONCE);
        } catch (AEADBadTagException another) {
            throw new IllegalArgumentException("encrypted with another key, or changed since", another);
        } catch (GeneralSecurityException fault) {
            throw new IllegalArgumentException("cannot be decrypted", fault);
        }
    }

    private Cipher cipher(int mode, byte[] nonce, byte[] beside) throws GeneralSecurityException {
        String name = "AES/GCM/NoPadding";
        Cipher cipher = provider.isPresent() ? Cipher.getInstance(name, provider.get()) : Cipher.getInstance(name);
        cipher.init(mode, key, new GCMParameterSpec(TAG_BITS, nonce));
        cipher.updateAAD(beside);
        return cipher;
    }
}
