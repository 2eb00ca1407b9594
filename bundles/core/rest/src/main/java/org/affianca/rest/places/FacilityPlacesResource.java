package org.affianca.rest.places;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.affianca.api.FacilityId;
import org.affianca.api.place.Places;
import org.affianca.rest.answer.CoreResource;
import org.affianca.rest.answer.Listing;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The places of a facility. */
@Component(service = FacilityPlacesResource.class)
@CoreResource
@Path("facilities/{id}/places")
@Produces(MediaType.APPLICATION_JSON)
public final class FacilityPlacesResource {
    private final Places places;

    @Activate
    public FacilityPlacesResource(@Reference Places places) {
        this.places = places;
    }

    @GET
    public Listing<PlaceBody> places(@PathParam("id") FacilityId id) {
        return Listing.of(places.places(id), PlaceBody::of);
    }
}
