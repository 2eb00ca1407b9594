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
import org.affianca.api.place.DailyFee;
import org.affianca.api.place.PlaceData;
import org.affianca.api.place.PlaceRegister;
import org.affianca.api.place.Places;
import org.affianca.api.place.SectionData;
import org.affianca.api.place.SectionId;
import org.affianca.api.problem.Missing;
import org.affianca.rest.answer.Answers;
import org.affianca.rest.answer.CoreResource;
import org.affianca.rest.answer.Version;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** One section: what it is, what a day costs, its places. */
@Component(service = SectionsResource.class)
@CoreResource
@Path("sections/{id}")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public final class SectionsResource {
    private final Places places;
    private final PlaceRegister register;

    @Activate
    public SectionsResource(@Reference Places places, @Reference PlaceRegister register) {
        this.places = places;
        this.register = register;
    }

    @GET
    public SectionBody section(@PathParam("id") SectionId id) {
        return SectionBody.of(places.section(id).orElseThrow(() -> new Missing("section")));
    }

    @PUT
    public SectionBody correct(
            @PathParam("id") SectionId id,
            @HeaderParam("If-Match") @DefaultValue("") Version version,
            SectionData section) {
        return SectionBody.of(register.correct(id, version.number(), section));
    }

    @POST
    @Path("fees")
    @Answers(201)
    public SectionBody price(
            @PathParam("id") SectionId id, @HeaderParam("If-Match") @DefaultValue("") Version version, DailyFee fee) {
        return SectionBody.of(register.price(id, version.number(), fee));
    }

    @POST
    @Path("places")
    @Answers(201)
    public PlaceBody add(@PathParam("id") SectionId id, PlaceData place) {
        return PlaceBody.of(register.add(id, place));
    }
}
