package org.affianca.api.vault;

import org.osgi.annotation.versioning.ConsumerType;

/**
 * The key that wraps all others. A bundle that offers one as a service lends the program a key it never sees: in a
 * hardware module, at a key management service.
 */
@ConsumerType
public interface MasterKey {
    /** A word of at most 64 letters, digits, dots and hyphens that tells this key from all others and nothing of it. */
    String name();

    byte[] wrap(byte[] key);

    /**
     * Unwraps a key.
     *
     * @throws IllegalArgumentException when it was wrapped by another key, or changed since
     */
    byte[] unwrap(byte[] wrapped);
}
