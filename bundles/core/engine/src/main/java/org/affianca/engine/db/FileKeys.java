package org.affianca.engine.db;

/** Whether the files of the embedded database shall be encrypted, and who wraps the key they are encrypted with. */
public interface FileKeys {
    boolean encryptDatabase();

    /** The key as it may lie beside the files. */
    String wrap(byte[] key);

    /**
     * The key that was wrapped; fails with a sentence for IT staff when the master key is not at hand.
     *
     * @throws IllegalStateException when it cannot be unwrapped
     */
    byte[] unwrap(String kept);

    /** Whether it was wrapped by an older master key than there is now. */
    boolean isOld(String kept);
}
