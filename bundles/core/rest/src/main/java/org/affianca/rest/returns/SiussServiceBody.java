package org.affianca.rest.returns;

import java.util.Optional;
import org.affianca.api.ServiceCode;
import org.affianca.api.returns.SiussCodes;
import org.affianca.api.returns.SiussService;
import org.affianca.rest.answer.Versioned;

/** How a service is told to SIUSS: what holds, what its area proposes, what the municipality has set. */
public record SiussServiceBody(
        ServiceCode service,
        String label,
        int version,
        Optional<SiussCodes> holds,
        Optional<SiussCodes> shipped,
        Optional<SiussCodes> own,
        String changedBy)
        implements Versioned {
    static SiussServiceBody of(SiussService one, String label) {
        return new SiussServiceBody(
                one.service(), label, one.version(), one.holds(), one.shipped(), one.own(), one.changedBy());
    }
}
