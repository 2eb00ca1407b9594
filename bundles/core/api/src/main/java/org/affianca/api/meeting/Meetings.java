package org.affianca.api.meeting;

import java.util.List;
import java.util.Optional;
import org.affianca.api.CaseId;
import org.affianca.api.MeetingId;
import org.affianca.api.Page;
import org.affianca.api.Paging;
import org.affianca.api.ServiceCode;
import org.affianca.api.WorkId;
import org.affianca.api.time.Period;
import org.osgi.annotation.versioning.ProviderType;

/**
 * Meetings, from the question to the signed minutes. Seen by who sees the case at its level of secrecy, and by staff who
 * have a seat. Each act is one transaction and leaves an event in the log.
 */
@ProviderType
public interface Meetings {
    Meeting request(CaseId id, MeetingRequest request);

    /** Calls the members; may be done again while nothing is concluded. A session held before is kept as it is. */
    Meeting convene(MeetingId id, int version, Invitation invitation);

    /**
     * Writes down what happened; may be mended until the first signature. A conclusion without the quorum, or without an
     * instrument of each body of the quorum, is {@link org.affianca.api.problem.Refused}.
     */
    Meeting hold(MeetingId id, int version, Session session);

    /** Takes a signature; with the last one of those who decided, the minutes are closed. */
    Meeting sign(MeetingId id, int version, Signing signing);

    /** Calls the meeting off before anything is concluded; {@code reason} 1 to 1000 characters. */
    Meeting cancel(MeetingId id, int version, String reason);

    /** Opens a plan from the verdict of signed minutes, once; {@code service} is of kind Plan. */
    WorkId openPlan(MeetingId id, int version, ServiceCode service, Period period);

    Optional<Meeting> find(MeetingId id);

    /** Newest first. */
    List<MeetingSummary> ofCase(CaseId id);

    /** Meetings the actor has a seat in and which are not closed, by the day they were called for. */
    Page<MeetingSummary> mine(Paging paging);
}
