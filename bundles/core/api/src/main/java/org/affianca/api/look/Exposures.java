package org.affianca.api.look;

import org.affianca.api.Page;
import org.affianca.api.Paging;
import org.osgi.annotation.versioning.ProviderType;

/** Help after a breach, for the privacy officer: who saw what between two moments, and who must be told. */
@ProviderType
public interface Exposures {
    /** The looks, oldest first. */
    Page<Exposure> looks(ExposureQuery asked, Paging paging);

    /** Those whose data was looked at, alone or as members of a case, by id. */
    Page<ExposedPerson> people(ExposureQuery asked, Paging paging);
}
