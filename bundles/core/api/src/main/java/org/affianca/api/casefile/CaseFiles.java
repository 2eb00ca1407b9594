package org.affianca.api.casefile;

import java.util.Optional;
import org.affianca.api.CaseId;
import org.affianca.api.Page;
import org.affianca.api.Paging;
import org.affianca.api.UnitId;
import org.affianca.api.time.Period;
import org.osgi.annotation.versioning.ProviderType;

/** Reads case files; what the actor may not see is absent. Every find is written to the access log. */
@ProviderType
public interface CaseFiles {
    Optional<CaseFile> find(CaseId id);

    /** Its episodes, areas and former members; empty when the case is not seen. */
    Optional<CaseCourse> course(CaseId id);

    /** What would stop the closing of the case now; changes nothing. */
    Closing closing(CaseId id);

    /** Newest first. */
    Page<CaseSummary> list(CaseFilter filter, Paging paging);

    /** How many episodes began and ended between two days, in one unit or in all the actor sees. */
    EpisodeFigures figures(Period days, Optional<UnitId> unit);

    /** What happened in a case, newest first. */
    Page<TimelineEntry> timeline(CaseId id, Paging paging);
}
