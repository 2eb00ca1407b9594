package org.affianca.api.partner;

import java.time.LocalDate;
import java.util.List;
import org.affianca.api.ServiceCode;
import org.affianca.api.register.Kept;
import org.affianca.api.register.Register;
import org.osgi.annotation.versioning.ProviderType;

/** The register of agreements, those that end first standing first. */
@ProviderType
public interface Agreements extends Register<Agreement> {
    /** What holds for a service on a day, by partner; at most 200. */
    List<Kept<Agreement>> covering(ServiceCode service, LocalDate on);
}
