package org.affianca.api.plan;

import java.util.Optional;
import org.affianca.api.WorkId;
import org.osgi.annotation.versioning.ProviderType;

/** Reads plans; what the actor may not see is absent, and so is a work that is no plan. Every look is written down. */
@ProviderType
public interface Plans {
    /** The plan as it stands; one nobody wrote yet is an empty draft. */
    Optional<PlanFile> find(WorkId id);

    Optional<PlanVersion> version(WorkId id, int number);

    /** Both versions and what differs; empty when one of them is not there. */
    Optional<Comparison> compare(WorkId id, int left, int right);
}
