package org.affianca.api.casefile;

import java.util.List;
import org.affianca.api.PersonId;
import org.osgi.annotation.versioning.ProviderType;

/** Whether somebody is known to the service: whom to ask, and nothing of the case itself. */
@ProviderType
public interface ExistingCases {
    /**
     * The units that follow an open case of a person who is seen; for whoever has the role {@code existence}. A sealed
     * or restricted case, and one behind a barrier, is not told of.
     */
    List<UnitToAsk> of(PersonId id);
}
