package org.affianca.rest.reports;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.affianca.api.ReportId;
import org.affianca.api.problem.Missing;
import org.affianca.api.report.ReportDesk;
import org.affianca.api.report.Reporter;
import org.affianca.api.report.Reports;
import org.affianca.rest.answer.CoreResource;
import org.affianca.rest.answer.Version;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Who sent a report, for who may know; a protected reporter is absent for all others. */
@Component(service = ReporterResource.class)
@CoreResource
@Path("reports/{id}/reporter")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public final class ReporterResource {
    private final Reports reports;
    private final ReportDesk desk;

    @Activate
    public ReporterResource(@Reference Reports reports, @Reference ReportDesk desk) {
        this.reports = reports;
        this.desk = desk;
    }

    @GET
    public Reporter reporter(@PathParam("id") ReportId id) {
        return reports.reporter(id).orElseThrow(() -> new Missing("report"));
    }

    @PUT
    public ReportBody identify(
            @PathParam("id") ReportId id,
            @HeaderParam("If-Match") @DefaultValue("") Version version,
            Reporter reporter) {
        return ReportBody.of(desk.identify(id, version.number(), reporter));
    }
}
