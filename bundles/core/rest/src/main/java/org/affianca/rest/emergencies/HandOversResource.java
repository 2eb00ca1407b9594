package org.affianca.rest.emergencies;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.affianca.api.emergency.Emergencies;
import org.affianca.api.emergency.EmergencySummary;
import org.affianca.rest.answer.CoreResource;
import org.affianca.rest.answer.Listing;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** What waits to be accepted in the units of the one who asks, most urgent first. */
@Component(service = HandOversResource.class)
@CoreResource
@Path("hand-overs")
@Produces(MediaType.APPLICATION_JSON)
public final class HandOversResource {
    private final Emergencies emergencies;

    @Activate
    public HandOversResource(@Reference Emergencies emergencies) {
        this.emergencies = emergencies;
    }

    @GET
    public Listing<EmergencySummary> waiting() {
        return Listing.of(emergencies.waiting());
    }
}
