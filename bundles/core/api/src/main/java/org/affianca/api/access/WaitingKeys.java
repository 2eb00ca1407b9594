package org.affianca.api.access;

import java.util.Optional;
import org.osgi.annotation.versioning.ProviderType;

/** Keys for what a browser keeps while there is no network: only a session of the same user gets a key again. */
@ProviderType
public interface WaitingKeys {
    /** A fresh key of whoever acts. */
    WaitingKey make();

    /** The key that was sealed for whoever acts; empty when it is another's, or no such thing at all. */
    Optional<String> open(String sealed);
}
