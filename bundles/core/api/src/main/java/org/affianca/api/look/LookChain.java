package org.affianca.api.look;

import java.time.LocalDate;
import java.util.Optional;
import org.osgi.annotation.versioning.ProviderType;

/** The seals of the log of reads, for administrators and the privacy officer. */
@ProviderType
public interface LookChain {
    /** Reads the log again and compares it with its seals; from the first seal of a day on, or all of it. */
    Verification verify(Optional<LocalDate> from);
}
