package org.affianca.api.returns;

import java.util.List;
import java.util.Optional;
import org.affianca.api.ServiceCode;
import org.osgi.annotation.versioning.ProviderType;

/** How services are told to SIUSS, as shipped and as the municipality has set it; for whoever has the role {@code returns}. */
@ProviderType
public interface SiussServices {
    /** The services of the areas installed now and those for which something was set, by code. */
    List<SiussService> all();

    Optional<SiussService> find(ServiceCode service);

    SiussService set(ServiceCode service, int version, SiussCodes codes);
}
