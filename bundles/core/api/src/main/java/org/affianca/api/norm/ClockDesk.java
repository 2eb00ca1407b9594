package org.affianca.api.norm;

import java.time.LocalDate;
import org.affianca.api.WorkId;
import org.osgi.annotation.versioning.ProviderType;

/** Records what happened and stops the clock; the deadlines follow. Each act is one transaction and leaves an event. */
@ProviderType
public interface ClockDesk {
    /** Records a moment: the norms that count from it start, those that ask for it are met. */
    WorkClock record(WorkId id, int version, Moment moment);

    /** Takes back a moment that was recorded in error; the deadlines are as if it had never been. */
    WorkClock withdraw(WorkId id, int version, int moment, String reason);

    /** Lets the clock stand still for those norms that allow it. */
    WorkClock suspend(WorkId id, int version, Suspension suspension);

    /** Ends a suspension whose end was not known; the clock runs again from the day after. */
    WorkClock resume(WorkId id, int version, int suspension, LocalDate until);
}
