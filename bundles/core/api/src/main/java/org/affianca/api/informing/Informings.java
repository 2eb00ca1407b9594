package org.affianca.api.informing;

import java.util.Optional;
import org.affianca.api.CaseId;
import org.osgi.annotation.versioning.ProviderType;

/** Keeps to whom the notice was given, and why not yet; seen with the case. */
@ProviderType
public interface Informings {
    Informing write(CaseId id, InformingData data);

    /** Takes an entry out of account, which stays readable; {@code words} 1 to 2000 characters. */
    Informing annul(InformingId id, int version, String words);

    Optional<Informing> find(InformingId id);

    CaseInforming ofCase(CaseId id);
}
