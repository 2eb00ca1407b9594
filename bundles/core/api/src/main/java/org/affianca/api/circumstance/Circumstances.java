package org.affianca.api.circumstance;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.affianca.api.CircumstanceId;
import org.affianca.api.Page;
import org.affianca.api.Paging;
import org.affianca.api.PersonId;
import org.affianca.api.ServiceCode;
import org.osgi.annotation.versioning.ProviderType;

/** Reads circumstances; what the actor may not see is absent. Every read is written to the access log. */
@ProviderType
public interface Circumstances {
    /** The circumstance as it stands, with the details of its area. */
    Optional<CircumstanceSheet> find(CircumstanceId id);

    /** Those of a person that were not withdrawn, the latest to begin first; details only through {@link #find}. */
    Page<CircumstanceSheet> of(PersonId person, Paging paging);

    /** What is so about a person on a day, in all areas; at most 200. */
    List<Circumstance> holding(PersonId person, LocalDate on);

    /** The same of one type. */
    Optional<Circumstance> holding(PersonId person, ServiceCode type, LocalDate on);

    /** The details as the area's own record, when they are whole. */
    <D extends Record> Optional<D> details(CircumstanceId id, Class<D> type);

    /** All versions, newest first, each with its details. */
    List<CircumstanceSheet> versions(CircumstanceId id);
}
