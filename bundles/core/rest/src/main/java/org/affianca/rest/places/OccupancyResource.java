package org.affianca.rest.places;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.util.Optional;
import org.affianca.api.FacilityId;
import org.affianca.api.place.Occupancy;
import org.affianca.api.place.Places;
import org.affianca.rest.answer.CoreResource;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** A facility place by place and day by day. */
@Component(service = OccupancyResource.class)
@CoreResource
@Path("facilities/{id}/occupancy")
@Produces(MediaType.APPLICATION_JSON)
public final class OccupancyResource {
    private final Places places;

    @Activate
    public OccupancyResource(@Reference Places places) {
        this.places = places;
    }

    @GET
    public Occupancy occupancy(
            @PathParam("id") FacilityId id,
            @QueryParam("from") Optional<LocalDate> from,
            @QueryParam("until") Optional<LocalDate> until) {
        return places.occupancy(id, Asked.day("/from", from), Asked.day("/until", until));
    }
}
