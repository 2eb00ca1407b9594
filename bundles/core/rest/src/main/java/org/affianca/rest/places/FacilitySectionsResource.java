package org.affianca.rest.places;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.affianca.api.FacilityId;
import org.affianca.api.place.PlaceRegister;
import org.affianca.api.place.Places;
import org.affianca.rest.answer.Answers;
import org.affianca.rest.answer.CoreResource;
import org.affianca.rest.answer.Listing;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The sections of a facility. */
@Component(service = FacilitySectionsResource.class)
@CoreResource
@Path("facilities/{id}/sections")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public final class FacilitySectionsResource {
    private final Places places;
    private final PlaceRegister register;

    @Activate
    public FacilitySectionsResource(@Reference Places places, @Reference PlaceRegister register) {
        this.places = places;
        this.register = register;
    }

    @GET
    public Listing<SectionBody> sections(@PathParam("id") FacilityId id) {
        return Listing.of(places.sections(id), SectionBody::of);
    }

    @POST
    @Answers(201)
    public SectionBody enter(@PathParam("id") FacilityId id, SectionEntry entry) {
        return SectionBody.of(register.enter(id, entry.data(), entry.places()));
    }
}
