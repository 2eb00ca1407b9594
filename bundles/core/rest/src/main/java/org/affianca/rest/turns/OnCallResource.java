package org.affianca.rest.turns;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.affianca.api.emergency.OnCall;
import org.affianca.rest.answer.CoreResource;
import org.affianca.rest.answer.Listing;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Who is on call at this moment. */
@Component(service = OnCallResource.class)
@CoreResource
@Path("on-call")
@Produces(MediaType.APPLICATION_JSON)
public final class OnCallResource {
    private final OnCall onCall;

    @Activate
    public OnCallResource(@Reference OnCall onCall) {
        this.onCall = onCall;
    }

    @GET
    public Listing<TurnBody> now() {
        return Listing.of(onCall.now(), TurnBody::of);
    }
}
