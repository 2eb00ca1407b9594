package org.affianca.api.vault;

import org.osgi.annotation.versioning.ProviderType;

/** Shows and renews keys; for administrators only. */
@ProviderType
public interface KeyDesk {
    KeyState state();

    /** Makes a new data key: it seals from now on, and what older keys sealed is brought under it in the background. */
    KeyState renewDataKey();

    /**
     * Makes a new master key where the program can make one, and wraps the data keys with the newest there is.
     *
     * @throws org.affianca.api.problem.Refused when the device or service that keeps it must make it
     */
    KeyState renewMasterKey();
}
