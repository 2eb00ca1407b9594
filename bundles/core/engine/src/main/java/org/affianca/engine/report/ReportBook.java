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
import org.affianca.engine.access.AccessLog;
import org.affianca.engine.access.Sight;
import org.affianca.engine.db.HouseTransactions;
import org.affianca.engine.db.Mappers;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The book of reports; each look is written to the access log, one at the reporter under a word of its own. */
@Component
public final class ReportBook implements Reports {
    private final HouseTransactions transactions;
    private final Sight sight;
    private final AccessLog log;
    private final ReportKeeping reports;
    private final ReportListing listing;
    private final ReporterMapper reporters;

    @Activate
    public ReportBook(
            @Reference Mappers mappers,
            @Reference HouseTransactions transactions,
            @Reference Sight sight,
            @Reference AccessLog log) {
        this.transactions = transactions;
        this.sight = sight;
        this.log = log;
        this.reports = new ReportKeeping(mappers);
        this.listing = new ReportListing(mappers);
        this.reporters = mappers.of(ReporterMapper.class);
    }

    @Override
    public Optional<Report> find(ReportId id) {
        return transactions.within(() -> {
            Optional<Report> found = reports.seen(sight.viewer(), id);
            found.ifPresent(report -> log.seen("report", id.value()));
            return found;
        });
    }

    @Override
    public Page<ReportSummary> list(ReportFilter filter, Paging paging) {
        return transactions.within(() -> {
            Page<ReportSummary> page = listing.list(sight.viewer(), filter, paging);
            log.searched("report", page.items().size());
            return page;
        });
    }

    @Override
    public Optional<Reporter> reporter(ReportId id) {
        return transactions.within(() -> {
            Optional<Reporter> found = reporters.seen(sight.viewer(), id);
            found.ifPresent(reporter -> log.seen("report-reporter", id.value()));
            return found;
        });
    }
}
