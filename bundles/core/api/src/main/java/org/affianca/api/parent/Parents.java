package org.affianca.api.parent;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.affianca.api.PersonId;
import org.osgi.annotation.versioning.ProviderType;

/**
 * Tells what each parent of a child may have. Only what the actor sees counts: ties with both persons, orders with their
 * work, barriers by who answers for them. Every look is written to the access log.
 */
@ProviderType
public interface Parents {
    /**
     * Those who answer for the child on a day, today if none is given; nobody to who sees no case of the child.
     *
     * @throws org.affianca.api.problem.Missing when the child is not seen
     */
    List<Holder> of(PersonId child, Optional<LocalDate> on);
}
