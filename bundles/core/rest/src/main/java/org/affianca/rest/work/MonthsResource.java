package org.affianca.rest.work;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.YearMonth;
import org.affianca.api.ServiceCode;
import org.affianca.api.WorkId;
import org.affianca.api.catalogue.Words;
import org.affianca.api.place.Stays;
import org.affianca.api.problem.Missing;
import org.affianca.api.work.DeliveryMonth;
import org.affianca.api.work.WorkDesk;
import org.affianca.api.work.Works;
import org.affianca.rest.answer.CoreResource;
import org.affianca.rest.answer.Version;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The months of a work: attendance and other deliveries, confirmed month by month. */
@Component(service = MonthsResource.class)
@CoreResource
@Path("works/{id}/months/{month}")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public final class MonthsResource {
    private final WorkDesk desk;
    private final Works works;
    private final Sheets sheets;

    @Activate
    public MonthsResource(
            @Reference WorkDesk desk, @Reference Works works, @Reference Stays stays, @Reference Words words) {
        this.desk = desk;
        this.works = works;
        this.sheets = new Sheets(works, stays, words);
    }

    @GET
    public MonthBody month(@PathParam("id") WorkId id, @PathParam("month") YearMonth month) {
        ServiceCode service = sheets.speakOf(id);
        return body(works.month(id, month).orElseThrow(() -> new Missing("month")), service);
    }

    @PUT
    public MonthBody deliver(
            @PathParam("id") WorkId id,
            @PathParam("month") YearMonth month,
            @HeaderParam("If-Match") @DefaultValue("") Version version,
            Deliveries sent) {
        ServiceCode service = sheets.speakOf(id);
        return body(desk.deliver(id, month, version.number(), sent.deliveries()), service);
    }

    @POST
    @Path("confirmation")
    public MonthBody confirm(
            @PathParam("id") WorkId id,
            @PathParam("month") YearMonth month,
            @HeaderParam("If-Match") @DefaultValue("") Version version) {
        ServiceCode service = sheets.speakOf(id);
        return body(desk.confirm(id, month, version.number()), service);
    }

    @DELETE
    @Path("confirmation")
    public MonthBody reopen(
            @PathParam("id") WorkId id,
            @PathParam("month") YearMonth month,
            @QueryParam("reason") @DefaultValue("") String reason,
            @HeaderParam("If-Match") @DefaultValue("") Version version) {
        ServiceCode service = sheets.speakOf(id);
        return body(desk.reopen(id, month, version.number(), reason), service);
    }

    private MonthBody body(DeliveryMonth month, ServiceCode service) {
        return MonthBody.of(month, service.area(), sheets.labels());
    }
}
