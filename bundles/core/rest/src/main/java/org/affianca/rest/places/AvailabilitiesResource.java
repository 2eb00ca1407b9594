package org.affianca.rest.places;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.affianca.api.place.Availabilities;
import org.affianca.api.place.AvailabilityId;
import org.affianca.api.place.BodyDecision;
import org.affianca.api.place.FacilityAnswer;
import org.affianca.rest.answer.CoreResource;
import org.affianca.rest.answer.Version;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** One request for availability: answered by the facility, decided by the body, or withdrawn. */
@Component(service = AvailabilitiesResource.class)
@CoreResource
@Path("availability-requests/{id}")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public final class AvailabilitiesResource {
    private final Availabilities requests;

    @Activate
    public AvailabilitiesResource(@Reference Availabilities requests) {
        this.requests = requests;
    }

    @POST
    @Path("answer")
    public AvailabilityBody answer(
            @PathParam("id") AvailabilityId id,
            @HeaderParam("If-Match") @DefaultValue("") Version version,
            FacilityAnswer answer) {
        return AvailabilityBody.of(requests.answer(id, version.number(), answer));
    }

    @POST
    @Path("decision")
    public AvailabilityBody decide(
            @PathParam("id") AvailabilityId id,
            @HeaderParam("If-Match") @DefaultValue("") Version version,
            BodyDecision decision) {
        return AvailabilityBody.of(requests.decide(id, version.number(), decision));
    }

    @POST
    @Path("withdrawal")
    public AvailabilityBody withdraw(
            @PathParam("id") AvailabilityId id,
            @HeaderParam("If-Match") @DefaultValue("") Version version,
            Withdrawal withdrawal) {
        return AvailabilityBody.of(requests.withdraw(id, version.number(), withdrawal.note()));
    }
}
