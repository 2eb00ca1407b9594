package org.affianca.api.activity;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.affianca.api.ActivityId;
import org.affianca.api.CaseId;
import org.affianca.api.Page;
import org.affianca.api.Paging;
import org.affianca.api.time.Period;
import org.osgi.annotation.versioning.ProviderType;

/** Opens group activities, enrols people, plans sessions and keeps the register. Each act is one transaction. */
@ProviderType
public interface Activities {
    Activity open(ActivityData data);

    Activity change(ActivityId id, int version, ActivityData data);

    Optional<Activity> find(ActivityId id);

    /** Newest first; of one case when given. */
    Page<ActivitySummary> list(Optional<CaseId> of, Paging paging);

    Activity plan(ActivityId id, int version, SessionSeries series);

    /** A session that will not take place, with the reason; one that was held is not cancelled. */
    Activity cancel(ActivityId id, int version, int session, String reason);

    /** A person takes a place, or waits when all are taken. */
    Activity enrol(ActivityId id, int version, EnrolmentRequest request);

    /** Somebody who waits takes a place that has come free. */
    Activity admit(ActivityId id, int version, int enrolment);

    Activity leave(ActivityId id, int version, int enrolment, LocalDate lastDay, String reason);

    /** Writes the register of sessions that have taken place: one, or the whole grid. */
    Activity mark(ActivityId id, int version, List<SessionMarks> sessions);

    Optional<Register> register(ActivityId id, Period period);
}
