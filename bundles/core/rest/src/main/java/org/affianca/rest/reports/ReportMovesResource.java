package org.affianca.rest.reports;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.affianca.api.ReportId;
import org.affianca.api.report.Assignment;
import org.affianca.api.report.CaseLink;
import org.affianca.api.report.Reply;
import org.affianca.api.report.ReportDesk;
import org.affianca.api.report.Screening;
import org.affianca.rest.answer.CoreResource;
import org.affianca.rest.answer.Version;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** What is done with a report on its way: screened, assigned, brought into a case, answered. */
@Component(service = ReportMovesResource.class)
@CoreResource
@Path("reports/{id}")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public final class ReportMovesResource {
    private final ReportDesk desk;

    @Activate
    public ReportMovesResource(@Reference ReportDesk desk) {
        this.desk = desk;
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
