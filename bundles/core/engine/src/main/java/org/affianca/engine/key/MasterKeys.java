package org.affianca.engine.key;

import java.util.Optional;
import org.affianca.api.vault.MasterKey;

/** The master keys at hand: the one that wraps now, and those before it. */
public interface MasterKeys {
    /**
     * The key that wraps now, made when there was none ever.
     *
     * @throws KeyMissing when there is none and none can be made
     */
    MasterKey current();

    /** The key of this name, if it is at hand. */
    Optional<MasterKey> named(String name);

    /** Makes a key that wraps from now on; empty when the program cannot make one here. */
    Optional<MasterKey> renew();

    /** Where they are kept, for a sentence. */
    String place();
}
