package org.affianca.api.returns;

import java.util.Optional;
import org.affianca.api.ServiceCode;

/**
 * A service with what its area proposes for SIUSS and what the municipality has set.
 *
 * @param version of what was set, 0 while nothing was
 * @param changedBy who set it, empty while nothing was
 */
public record SiussService(
        ServiceCode service, int version, Optional<SiussCodes> shipped, Optional<SiussCodes> own, String changedBy) {
    /** What was set goes before what ships. */
    public Optional<SiussCodes> holds() {
        return own.or(() -> shipped);
    }
}
