package org.affianca.engine.key;

import java.util.Base64;
import org.affianca.api.vault.MasterKey;

/**
 * A key as it may lie anywhere.
 *
 * @param master the name of the master key that wraps it
 * @param wrapped in Base64
 */
public record WrappedKey(String master, String wrapped) {
    public static WrappedKey of(MasterKey master, byte[] key) {
        return new WrappedKey(master.name(), Base64.getEncoder().encodeToString(master.wrap(key)));
    }

    static WrappedKey read(String line) {
        String[] parts = line.split(" ");
        if (parts.length != 2) {
            throw new KeyMissing("a file with a wrapped key is damaged: put the right one back");
        }
        return new WrappedKey(parts[0], parts[1]);
    }

    String line() {
        return master + " " + wrapped;
    }

    /**
     * The key itself.
     *
     * @param what is lost without it, the beginning of a sentence
     * @throws KeyMissing when the master key is not at hand or is another
     */
    public byte[] unwrapped(MasterKeys masters, String what) {
        MasterKey key = masters.named(master)
                .orElseThrow(() -> new KeyMissing(what + " under the master key " + master + ", which is not in "
                        + masters.place() + ": put it back; without it what it seals is lost"));
        try {
            return key.unwrap(Base64.getDecoder().decode(wrapped));
        } catch (IllegalArgumentException wrong) {
            throw new KeyMissing("the master key " + master + " in " + masters.place() + " is not the one " + what
                    + " under: put the right one back");
        }
    }
}
