package org.affianca.rest.reports;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.affianca.api.ReportId;
import org.affianca.api.problem.Missing;
import org.affianca.api.report.Assignment;
import org.affianca.api.report.CaseLink;
import org.affianca.api.report.Reply;
import org.affianca.api.report.ReportData;
import org.affianca.api.report.ReportDesk;
import org.affianca.api.report.Reports;
import org.affianca.api.report.Screening;
import org.affianca.rest.answer.CoreResource;
import org.affianca.rest.answer.Version;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** One report: read, put right, and taken on its way: screened, assigned, brought into a case, answered. */
@Component(service = ReportResource.class)
@CoreResource
@Path("reports/{id}")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public final class ReportResource {
    private final Reports reports;
    private final ReportDesk desk;

    @Activate
    public ReportResource(@Reference Reports reports, @Reference ReportDesk desk) {
        this.reports = reports;
        this.desk = desk;
    }

    @GET
    public ReportBody report(@PathParam("id") ReportId id) {
        return ReportBody.of(reports.find(id).orElseThrow(() -> new Missing("report")));
    }

    @PUT
    public ReportBody correct(
            @PathParam("id") ReportId id,
            @HeaderParam("If-Match") @DefaultValue("") Version version,
            ReportData report) {
        return ReportBody.of(desk.correct(id, version.number(), report));
    }

    @POST
    @Path("screening")
    public ReportBody screen(
            @PathParam("id") ReportId id,
            @HeaderParam("If-Match") @DefaultValue("") Version version,
            Screening screening) {
        return ReportBody.of(desk.screen(id, version.number(), screening));
    }

    @POST
    @Path("assignment")
    public ReportBody assign(
            @PathParam("id") ReportId id,
            @HeaderParam("If-Match") @DefaultValue("") Version version,
            Assignment assignment) {
        return ReportBody.of(desk.assign(id, version.number(), assignment));
    }

    @POST
    @Path("case")
    public ReportBody link(
            @PathParam("id") ReportId id, @HeaderParam("If-Match") @DefaultValue("") Version version, CaseLink link) {
        return ReportBody.of(desk.link(id, version.number(), link));
    }

    @POST
    @Path("reopening")
    public ReportBody reopen(
            @PathParam("id") ReportId id,
            @HeaderParam("If-Match") @DefaultValue("") Version version,
            Reopening reopening) {
        return ReportBody.of(desk.reopen(id, version.number(), reopening.why()));
    }

    @POST
    @Path("reply")
    public ReportBody answer(
            @PathParam("id") ReportId id, @HeaderParam("If-Match") @DefaultValue("") Version version, Reply reply) {
        return ReportBody.of(desk.answer(id, version.number(), reply));
    }
}
