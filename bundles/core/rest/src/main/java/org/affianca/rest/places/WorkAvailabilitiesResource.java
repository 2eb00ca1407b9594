package org.affianca.rest.places;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.affianca.api.WorkId;
import org.affianca.api.place.Asking;
import org.affianca.api.place.Availabilities;
import org.affianca.rest.answer.Answers;
import org.affianca.rest.answer.CoreResource;
import org.affianca.rest.answer.Listing;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Which facilities were asked for a place for a work. */
@Component(service = WorkAvailabilitiesResource.class)
@CoreResource
@Path("works/{id}/availability-requests")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public final class WorkAvailabilitiesResource {
    private final Availabilities requests;

    @Activate
    public WorkAvailabilitiesResource(@Reference Availabilities requests) {
        this.requests = requests;
    }

    @GET
    public Listing<AvailabilityBody> requests(@PathParam("id") WorkId id) {
        return Listing.of(requests.of(id), AvailabilityBody::of);
    }

    @POST
    @Answers(201)
    public Listing<AvailabilityBody> ask(@PathParam("id") WorkId id, Asking asking) {
        return Listing.of(requests.ask(id, asking), AvailabilityBody::of);
    }
}
