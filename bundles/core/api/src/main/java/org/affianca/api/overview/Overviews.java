package org.affianca.api.overview;

import java.util.Optional;
import org.affianca.api.PersonId;
import org.osgi.annotation.versioning.ProviderType;

/** Reads what is known of a person; what the actor may not see is absent in every part of it. */
@ProviderType
public interface Overviews {
    /** Empty when the person is not seen. The look is written to the access log. */
    Optional<PersonOverview> of(PersonId person);
}
