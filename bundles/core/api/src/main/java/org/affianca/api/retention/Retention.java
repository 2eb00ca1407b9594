package org.affianca.api.retention;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.affianca.api.CaseId;
import org.osgi.annotation.versioning.ProviderType;

/** How long what is kept; rules are data, and what no rule speaks of is kept for good. */
@ProviderType
public interface Retention {
    /** All classes of today with the rules set for them. */
    List<ArchiveClass> classes(Locale language);

    /** Sets the rule of a class; by the privacy officer. */
    ArchiveClass rule(String code, int version, ArchiveRule rule, Locale language);

    /** Empty when the case is not seen. */
    Optional<Keeping> ofCase(CaseId id);

    /** Puts a file into its class or holds it back; by who writes in the case, open or closed. */
    Keeping keep(CaseId id, int version, KeepingData data);
}
