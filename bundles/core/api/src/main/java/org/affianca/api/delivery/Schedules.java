package org.affianca.api.delivery;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.affianca.api.WorkId;
import org.osgi.annotation.versioning.ProviderType;

/** Plans when measures are delivered, and tells how far they have come; what is no measure has no schedule. */
@ProviderType
public interface Schedules {
    Optional<Schedule> find(WorkId id);

    /** Replaces the plan of a measure that has not ended; {@code version} is 0 the first time. */
    Schedule plan(WorkId id, int version, SchedulePlan plan);

    /** The visits of a month in their order, those that fall out among them; empty when the measure is not seen. */
    Optional<List<PlannedDay>> month(WorkId id, YearMonth month);

    /** What providers delivered between two days, both included, to works the actor sees; by service and provider. */
    List<ProviderQuantity> byProvider(LocalDate first, LocalDate last);
}
