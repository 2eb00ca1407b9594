package org.affianca.api.norm;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.osgi.annotation.versioning.ProviderType;

/** The norms of core and of the areas that are installed now, with what the municipality has set for them. */
@ProviderType
public interface Norms {
    /** By code. */
    List<Norm> all();

    Optional<Norm> find(String code);

    /** When a norm that starts at this moment falls due; empty when none of its rules holds on that day. */
    Optional<Reckoning> reckon(String code, LocalDateTime start);
}
