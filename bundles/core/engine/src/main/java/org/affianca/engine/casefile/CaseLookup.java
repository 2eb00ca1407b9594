package org.affianca.engine.casefile;

import java.util.List;
import java.util.Optional;
import org.affianca.api.Because;
import org.affianca.api.CaseId;
import org.affianca.api.Page;
import org.affianca.api.Paging;
import org.affianca.api.UnitId;
import org.affianca.api.access.Role;
import org.affianca.api.casefile.CaseCourse;
import org.affianca.api.casefile.CaseFile;
import org.affianca.api.casefile.CaseFiles;
import org.affianca.api.casefile.CaseFilter;
import org.affianca.api.casefile.CaseSummary;
import org.affianca.api.casefile.Closing;
import org.affianca.api.casefile.EpisodeFigures;
import org.affianca.api.casefile.TimelineEntry;
import org.affianca.api.problem.Missing;
import org.affianca.api.time.Period;
import org.affianca.engine.access.AccessLog;
import org.affianca.engine.access.Sight;
import org.affianca.engine.access.Viewer;
import org.affianca.engine.db.HouseTransactions;
import org.affianca.engine.db.Mappers;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Looks up case files; each look is written to the access log. */
@Component
public final class CaseLookup implements CaseFiles {
    private final HouseTransactions transactions;
    private final Sight sight;
    private final AccessLog log;
    private final CaseKeeping cases;
    private final Listing listing;
    private final Timeline timeline;
    private final CaseMapper sql;
    private final Courses courses;
    private final AllMatters matters;
    private final Remarks remarks;
    private final Figures figures;

    @Activate
    public CaseLookup(
            @Reference Mappers mappers,
            @Reference HouseTransactions transactions,
            @Reference Sight sight,
            @Reference AccessLog log,
            @Reference AllMatters matters) {
        this.transactions = transactions;
        this.sight = sight;
        this.log = log;
        this.cases = new CaseKeeping(mappers, sight);
        this.listing = new Listing(mappers, sight);
        this.timeline = new Timeline(mappers);
        this.sql = mappers.of(CaseMapper.class);
        this.courses = new Courses(mappers);
        this.matters = matters;
        this.remarks = new Remarks(mappers);
        this.figures = new Figures(mappers);
    }

    @Override
    public Optional<CaseFile> find(CaseId id) {
        return transactions.within(() -> {
            Optional<CaseFile> found = cases.seen(sight.viewer(), id);
            found.ifPresent(file -> log.seen("case", file.id().value()));
            return found;
        });
    }

    @Override
    public Optional<CaseCourse> course(CaseId id) {
        return transactions.within(() -> {
            Viewer viewer = sight.viewer();
            Optional<CaseRow> found = sql.seen(viewer, viewer.organisation(), id);
            found.ifPresent(file -> log.seen("case-course", id.value()));
            return found.map(file -> courses.of(viewer, file));
        });
    }

    @Override
    public Closing closing(CaseId id) {
        return transactions.within(() -> {
            sight.mustWrite(id);
            Viewer viewer = sight.viewer();
            log.seen("case-closing", id.value());
            List<Because> against = matters.of(viewer, id);
            return new Closing(against, remarks.of(viewer, id), !against.isEmpty() && viewer.coordinator());
        });
    }

    @Override
    public Page<CaseSummary> list(CaseFilter filter, Paging paging) {
        return transactions.within(() -> {
            Page<CaseSummary> page = listing.list(filter, paging);
            log.searched("case", page.items().size());
            return page;
        });
    }

    @Override
    public EpisodeFigures figures(Period days, Optional<UnitId> unit) {
        sight.need("counting episodes", Role.WORKER, Role.COORDINATOR);
        return transactions.within(() -> {
            EpisodeFigures counted = figures.of(sight.viewer(), days, unit);
            log.searched(
                    "episode-figures", counted.opened().plus(counted.reopened()).least());
            return counted;
        });
    }

    @Override
    public Page<TimelineEntry> timeline(CaseId id, Paging paging) {
        return transactions.within(() -> {
            if (!sight.sees(id)) {
                throw new Missing("case");
            }
            log.seen("case-timeline", id.value());
            return timeline.of(sight.viewer(), id, paging);
        });
    }
}
