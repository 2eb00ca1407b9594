package org.affianca.api.order;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.affianca.api.PersonId;
import org.affianca.api.WorkId;
import org.osgi.annotation.versioning.ProviderType;

/** Reads orders; an order is seen with its work. Every find is written to the access log. */
@ProviderType
public interface Orders {
    Optional<OrderFile> find(WorkId id);

    /** Who may sign what for a person on a day, today if none is given, by the orders that run and are seen. */
    List<Signatory> signatories(PersonId subject, Optional<LocalDate> on);
}
