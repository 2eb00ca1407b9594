package org.affianca.engine.report;

import java.util.Optional;
import org.affianca.api.Page;
import org.affianca.api.Paging;
import org.affianca.api.ReportId;
import org.affianca.api.report.Report;
import org.affianca.api.report.ReportFilter;
import org.affianca.api.report.ReportSummary;
import org.affianca.api.report.Reporter;
import org.affianca.api.report.Reports;
import org.affianca.engine.ground.Ground;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The book of reports; each look is written to the access log, one at the reporter under a word of its own. */
@Component
public final class ReportBook implements Reports {
    private final Ground ground;
    private final ReportKeeping reports;
    private final ReportListing listing;
    private final ReporterMapper reporters;

    @Activate
    public ReportBook(@Reference Ground ground) {
        this.ground = ground;
        this.reports = new ReportKeeping(ground.mappers());
        this.listing = new ReportListing(ground.mappers());
        this.reporters = ground.sql(ReporterMapper.class);
    }

    @Override
    public Optional<Report> find(ReportId id) {
        return ground.within(() -> {
            Optional<Report> found = reports.seen(ground.viewer(), id);
            found.ifPresent(report -> ground.looks().seen("report", id.value()));
            return found;
        });
    }

    @Override
    public Page<ReportSummary> list(ReportFilter filter, Paging paging) {
        return ground.within(() -> {
            Page<ReportSummary> page = listing.list(ground.viewer(), filter, paging);
            ground.looks().searched("report", page.items().size());
            return page;
        });
    }

    @Override
    public Optional<Reporter> reporter(ReportId id) {
        return ground.within(() -> {
            Optional<Reporter> found = reporters.seen(ground.viewer(), id).map(row -> row.opened(ground.vault()));
            found.ifPresent(reporter -> ground.looks().seen("report-reporter", id.value()));
            return found;
        });
    }
}
