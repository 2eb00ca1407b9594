package org.affianca.rest.places;

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
import java.time.YearMonth;
import org.affianca.api.WorkId;
import org.affianca.api.place.Arrival;
import org.affianca.api.place.Holding;
import org.affianca.api.place.StayDesk;
import org.affianca.api.place.StayMonth;
import org.affianca.api.place.Stays;
import org.affianca.rest.answer.Answers;
import org.affianca.rest.answer.CoreResource;
import org.affianca.rest.answer.Listing;
import org.affianca.rest.answer.Version;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Who stays where for a work, what a month costs and who bears it. */
@Component(service = WorkStaysResource.class)
@CoreResource
@Path("works/{id}")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public final class WorkStaysResource {
    private final Stays stays;
    private final StayDesk desk;

    @Activate
    public WorkStaysResource(@Reference Stays stays, @Reference StayDesk desk) {
        this.stays = stays;
        this.desk = desk;
    }

    @GET
    @Path("stays")
    public Listing<StayBody> stays(@PathParam("id") WorkId id) {
        return Listing.of(stays.of(id), StayBody::of);
    }

    @POST
    @Path("stays")
    @Answers(201)
    public StayBody take(@PathParam("id") WorkId id, Arrival arrival) {
        return StayBody.of(desk.take(id, arrival));
    }

    @POST
    @Path("holds")
    @Answers(201)
    public StayBody hold(@PathParam("id") WorkId id, Holding holding) {
        return StayBody.of(desk.hold(id, holding));
    }

    @GET
    @Path("stay-months/{month}")
    public StayMonth month(@PathParam("id") WorkId id, @PathParam("month") YearMonth month) {
        return stays.month(id, month);
    }

    @GET
    @Path("cost-shares")
    public CostSharesBody shares(@PathParam("id") WorkId id) {
        return CostSharesBody.of(stays.shares(id));
    }

    @PUT
    @Path("cost-shares")
    public CostSharesBody share(
            @PathParam("id") WorkId id, @HeaderParam("If-Match") @DefaultValue("") Version version, Sharings agreed) {
        return CostSharesBody.of(desk.share(id, version.number(), agreed.sharings()));
    }
}
