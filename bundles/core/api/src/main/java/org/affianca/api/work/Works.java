package org.affianca.api.work;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.affianca.api.CaseId;
import org.affianca.api.Page;
import org.affianca.api.Paging;
import org.affianca.api.PersonId;
import org.affianca.api.ServiceCode;
import org.affianca.api.WorkId;
import org.osgi.annotation.versioning.ProviderType;

/** Reads works of all areas; what the actor may not see is absent. Every find is written to the access log. */
@ProviderType
public interface Works {
    Optional<Work> find(WorkId id);

    Optional<WorkSheet> sheet(WorkId id);

    /** Newest first. */
    Page<WorkSummary> list(WorkFilter filter, Paging paging);

    /** Those of these works that the actor sees, newest first; of at most 200 asked for. */
    List<WorkSummary> summaries(List<WorkId> ids);

    /** The works of one service in these cases that the actor sees, open or ended, newest first; of at most 200 cases. */
    List<WorkSummary> ofCases(List<CaseId> cases, ServiceCode service);

    /** What is running for a person on a day, in all areas. */
    List<Work> running(PersonId who, LocalDate on);

    /** The details of a work as its area's record; empty when there are none or they are not seen. */
    <D extends Record> Optional<D> details(WorkId id, Class<D> type);

    /** A month of deliveries; a month nobody wrote yet is empty, version 0. */
    Optional<DeliveryMonth> month(WorkId id, YearMonth month);

    /** Whether the actor may write to this work now: sees it, is in the team or coordinates the unit, and it is open. */
    boolean mayWrite(WorkId id);
}
