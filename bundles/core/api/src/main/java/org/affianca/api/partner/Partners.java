package org.affianca.api.partner;

import org.affianca.api.register.Register;
import org.osgi.annotation.versioning.ProviderType;

/** The register of partners, by name. */
@ProviderType
public interface Partners extends Register<Partner> {}
