package org.affianca.engine.key;

import java.nio.charset.StandardCharsets;
import org.affianca.api.vault.MasterKey;

/** A master key of ours: AES-256-GCM, the name bound to what it wraps. */
record OwnKey(String name, AesGcm cipher) implements MasterKey {
    @Override
    public byte[] wrap(byte[] key) {
        return cipher.encrypt(key, name.getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public byte[] unwrap(byte[] wrapped) {
        return cipher.decrypt(wrapped, name.getBytes(StandardCharsets.UTF_8));
    }

    /** Never the key. */
    @Override
    public String toString() {
        return name;
    }
}
