package org.affianca.api.report;

import java.util.Optional;
import org.affianca.api.Page;
import org.affianca.api.Paging;
import org.affianca.api.ReportId;
import org.osgi.annotation.versioning.ProviderType;

/**
 * Finds reports. Before there is a case they are seen by desk, workers and coordinators of their unit, afterwards by who
 * sees the case; one about a protected person only with the person.
 */
@ProviderType
public interface Reports {
    Optional<Report> find(ReportId id);

    Page<ReportSummary> list(ReportFilter filter, Paging paging);

    /** Who reported; empty for who may not know, as for a report that is not there. Each look is written to the log. */
    Optional<Reporter> reporter(ReportId id);
}
