package org.affianca.rest.barriers;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
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
import java.util.Optional;
import org.affianca.api.PersonId;
import org.affianca.api.barrier.BarrierData;
import org.affianca.api.barrier.BarrierFilter;
import org.affianca.api.barrier.BarrierId;
import org.affianca.api.barrier.BarrierTry;
import org.affianca.api.barrier.Barriers;
import org.affianca.api.problem.Missing;
import org.affianca.rest.answer.Answers;
import org.affianca.rest.answer.CoreResource;
import org.affianca.rest.answer.Listing;
import org.affianca.rest.answer.PageAsked;
import org.affianca.rest.answer.Version;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Barriers, for those who answer for the guarded person. */
@Component(service = BarriersResource.class)
@CoreResource
@Path("barriers")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public final class BarriersResource {
    private final Barriers barriers;

    @Activate
    public BarriersResource(@Reference Barriers barriers) {
        this.barriers = barriers;
    }

    @POST
    @Answers(201)
    public BarrierBody set(BarrierData data) {
        return BarrierBody.of(barriers.set(data));
    }

    @GET
    public Listing<BarrierBody> list(
            @QueryParam("guarded") Optional<PersonId> guarded,
            @QueryParam("standing") boolean standing,
            @BeanParam PageAsked page) {
        return Listing.of(barriers.list(new BarrierFilter(guarded, standing), page.paging()), BarrierBody::of);
    }

    @GET
    @Path("{id}")
    public BarrierBody find(@PathParam("id") BarrierId id) {
        return BarrierBody.of(barriers.find(id).orElseThrow(() -> new Missing("barrier")));
    }

    @PUT
    @Path("{id}")
    public BarrierBody extend(
            @PathParam("id") BarrierId id,
            @HeaderParam("If-Match") @DefaultValue("") Version version,
            LastDayAsked asked) {
        return BarrierBody.of(barriers.extend(id, version.number(), asked.until()));
    }

    @POST
    @Path("{id}/lifting")
    public BarrierBody lift(
            @PathParam("id") BarrierId id,
            @HeaderParam("If-Match") @DefaultValue("") Version version,
            LiftingAsked asked) {
        return BarrierBody.of(barriers.lift(id, version.number(), asked.reason()));
    }

    @GET
    @Path("{id}/tries")
    public Listing<BarrierTry> tries(@PathParam("id") BarrierId id, @BeanParam PageAsked page) {
        return Listing.of(barriers.tries(id, page.paging()));
    }
}
