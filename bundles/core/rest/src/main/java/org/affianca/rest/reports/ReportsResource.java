package org.affianca.rest.reports;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.util.Optional;
import org.affianca.api.CaseId;
import org.affianca.api.PersonId;
import org.affianca.api.UnitId;
import org.affianca.api.report.ReportDesk;
import org.affianca.api.report.ReportFilter;
import org.affianca.api.report.ReportState;
import org.affianca.api.report.ReportSummary;
import org.affianca.api.report.Reporter;
import org.affianca.api.report.Reports;
import org.affianca.rest.answer.Answers;
import org.affianca.rest.answer.CoreResource;
import org.affianca.rest.answer.Listing;
import org.affianca.rest.answer.PageAsked;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Reports about somebody: received and listed. */
@Component(service = ReportsResource.class)
@CoreResource
@Path("reports")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public final class ReportsResource {
    private final Reports reports;
    private final ReportDesk desk;

    @Activate
    public ReportsResource(@Reference Reports reports, @Reference ReportDesk desk) {
        this.reports = reports;
        this.desk = desk;
    }

    @GET
    public Listing<ReportSummary> list(
            @QueryParam("state") Optional<ReportState> state,
            @QueryParam("unit") Optional<UnitId> unit,
            @QueryParam("mine") boolean mine,
            @QueryParam("person") Optional<PersonId> person,
            @QueryParam("case") Optional<CaseId> in,
            @QueryParam("replyDue") Optional<LocalDate> replyDue,
            @BeanParam PageAsked page) {
        return Listing.of(reports.list(new ReportFilter(state, unit, mine, person, in, replyDue), page.paging()));
    }

    @POST
    @Answers(201)
    public ReportBody receive(ReportReceipt report) {
        return ReportBody.of(desk.receive(report.data(), report.reporter().orElse(Reporter.UNNAMED)));
    }
}
