package org.affianca.rest.claims;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.affianca.api.claim.ClaimDecision;
import org.affianca.api.claim.ClaimId;
import org.affianca.api.claim.Claims;
import org.affianca.api.problem.Missing;
import org.affianca.rest.answer.CoreResource;
import org.affianca.rest.answer.Version;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** One claim with its acts. */
@Component(service = ClaimsResource.class)
@CoreResource
@Path("claims/{id}")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public final class ClaimsResource {
    private final Claims claims;

    @Activate
    public ClaimsResource(@Reference Claims claims) {
        this.claims = claims;
    }

    @GET
    public ClaimBody claim(@PathParam("id") ClaimId id) {
        return ClaimBody.of(claims.find(id).orElseThrow(() -> new Missing("claim")));
    }

    @POST
    @Path("decision")
    public ClaimBody decide(
            @PathParam("id") ClaimId id,
            @HeaderParam("If-Match") @DefaultValue("") Version version,
            ClaimDecision decision) {
        return ClaimBody.of(claims.decide(id, version.number(), decision));
    }

    /** Ends a restriction. */
    @POST
    @Path("lifting")
    public ClaimBody lift(
            @PathParam("id") ClaimId id, @HeaderParam("If-Match") @DefaultValue("") Version version, Lifting lifting) {
        return ClaimBody.of(claims.lift(id, version.number(), lifting.words()));
    }
}
