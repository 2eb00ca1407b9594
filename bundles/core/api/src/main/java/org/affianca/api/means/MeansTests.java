package org.affianca.api.means;

import java.time.LocalDate;
import java.util.Optional;
import org.affianca.api.Page;
import org.affianca.api.Paging;
import org.affianca.api.PersonId;
import org.affianca.api.WorkId;
import org.osgi.annotation.versioning.ProviderType;

/** Reads means tests of persons whom the actor sees; every look is written to the access log. */
@ProviderType
public interface MeansTests {
    Optional<MeansTest> find(MeansTestId id);

    /** Those of households of the person, the newest first, without the withdrawn. */
    Page<MeansTest> of(PersonId person, Paging paging);

    /** The newest one of the type that holds on the day and is more than the person's word. */
    Optional<MeansTest> holding(PersonId person, String type, LocalDate on);

    Optional<Enquiry> enquiry(WorkId id);
}
