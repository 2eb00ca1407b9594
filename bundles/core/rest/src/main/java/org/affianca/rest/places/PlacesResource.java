package org.affianca.rest.places;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.util.Optional;
import org.affianca.api.Code;
import org.affianca.api.place.FreeAsked;
import org.affianca.api.place.PlaceData;
import org.affianca.api.place.PlaceId;
import org.affianca.api.place.PlaceRegister;
import org.affianca.api.place.Places;
import org.affianca.api.problem.Missing;
import org.affianca.rest.answer.CoreResource;
import org.affianca.rest.answer.Listing;
import org.affianca.rest.answer.PageAsked;
import org.affianca.rest.answer.Version;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Places: where there is room, and one place. */
@Component(service = PlacesResource.class)
@CoreResource
@Path("places")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public final class PlacesResource {
    private final Places places;
    private final PlaceRegister register;

    @Activate
    public PlacesResource(@Reference Places places, @Reference PlaceRegister register) {
        this.places = places;
        this.register = register;
    }

    @GET
    @Path("free")
    public Listing<FreeBody> free(
            @QueryParam("on") Optional<LocalDate> on,
            @QueryParam("type") Optional<Code> type,
            @QueryParam("target") Optional<Code> target,
            @QueryParam("all") @DefaultValue("false") boolean all,
            @BeanParam PageAsked page) {
        return Listing.of(
                places.free(new FreeAsked(Asked.day("/on", on), type, target, !all), page.paging()), FreeBody::of);
    }

    @GET
    @Path("{id}")
    public PlaceBody place(@PathParam("id") PlaceId id) {
        return PlaceBody.of(places.place(id).orElseThrow(() -> new Missing("place")));
    }

    @PUT
    @Path("{id}")
    public PlaceBody correct(
            @PathParam("id") PlaceId id, @HeaderParam("If-Match") @DefaultValue("") Version version, PlaceData place) {
        return PlaceBody.of(register.correct(id, version.number(), place));
    }
}
