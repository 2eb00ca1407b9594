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
import org.affianca.api.place.Leaving;
import org.affianca.api.place.StayDesk;
import org.affianca.api.place.StayId;
import org.affianca.api.place.Stays;
import org.affianca.api.problem.Missing;
import org.affianca.rest.answer.CoreResource;
import org.affianca.rest.answer.Version;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** One stay: who was awaited comes or does not, is away, leaves. */
@Component(service = StaysResource.class)
@CoreResource
@Path("stays/{id}")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public final class StaysResource {
    private final Stays stays;
    private final StayDesk desk;

    @Activate
    public StaysResource(@Reference Stays stays, @Reference StayDesk desk) {
        this.stays = stays;
        this.desk = desk;
    }

    @GET
    public StayBody stay(@PathParam("id") StayId id) {
        return StayBody.of(stays.find(id).orElseThrow(() -> new Missing("stay")));
    }

    @POST
    @Path("arrival")
    public StayBody arrive(
            @PathParam("id") StayId id, @HeaderParam("If-Match") @DefaultValue("") Version version, Came came) {
        return StayBody.of(desk.arrive(id, version.number(), came.on()));
    }

    @POST
    @Path("release")
    public StayBody release(@PathParam("id") StayId id, @HeaderParam("If-Match") @DefaultValue("") Version version) {
        return StayBody.of(desk.release(id, version.number()));
    }

    @POST
    @Path("departure")
    public StayBody leave(
            @PathParam("id") StayId id, @HeaderParam("If-Match") @DefaultValue("") Version version, Leaving leaving) {
        return StayBody.of(desk.leave(id, version.number(), leaving));
    }

    @PUT
    @Path("absences")
    public StayBody away(
            @PathParam("id") StayId id, @HeaderParam("If-Match") @DefaultValue("") Version version, Absences away) {
        return StayBody.of(desk.away(id, version.number(), away.absences()));
    }
}
