package org.affianca.api.work;

import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import org.affianca.api.Advice;
import org.affianca.api.CaseId;
import org.affianca.api.ServiceCode;
import org.affianca.api.Verdict;
import org.affianca.api.WorkId;
import org.osgi.annotation.versioning.ProviderType;

/** Opens, describes, moves and delivers work. Each act is one transaction and leaves an event in the log. */
@ProviderType
public interface WorkDesk {
    /**
     * Opens a work in the first step of its service.
     *
     * @param details plain values by field name as in {@link WorkSheet}; what the record cannot take is {@code Invalid}
     *     with pointers {@code /details/FIELD}
     */
    WorkId open(CaseId id, ServiceCode service, Beginning beginning, Map<String, Object> details);

    /** What the area's eligibility rule says; changes nothing. In favour when there is no rule. */
    Advice advice(WorkId id);

    /** Takes a step: guards run, deadlines follow, the event is written; no with all reasons when a guard refuses. */
    Verdict move(WorkId id, int version, String step, Decision by);

    /** Replaces the details; a work that has ended is refused. */
    void describe(WorkId id, int version, Map<String, Object> details);

    /**
     * Replaces what the kind says of itself: the provider of a measure, the instrument of an assessment, the facility of
     * a placement, the data of an order, the other body of a referral. What has begun keeps its instrument, facility and
     * body; what an application or a grant says is settled when it is opened.
     */
    void amend(WorkId id, int version, Particulars particulars);

    /**
     * Replaces the deliveries of a month.
     *
     * @param version of the month as read, 0 for one nobody wrote
     */
    DeliveryMonth deliver(WorkId id, YearMonth month, int version, List<Delivery> deliveries);

    /** Closes a month: its entitlement becomes an instalment. */
    DeliveryMonth confirm(WorkId id, YearMonth month, int version);

    /** Opens a confirmed month again with a reason while its instalment is not paid; the instalment is withdrawn. */
    DeliveryMonth reopen(WorkId id, YearMonth month, int version, String reason);

    /** Marks an instalment paid on a day; one whose service names who is paid is liquidated instead. */
    void paid(WorkId id, long instalment, java.time.LocalDate on);
}
