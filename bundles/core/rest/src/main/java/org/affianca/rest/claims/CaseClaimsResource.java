package org.affianca.rest.claims;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.affianca.api.CaseId;
import org.affianca.api.claim.ClaimData;
import org.affianca.api.claim.Claims;
import org.affianca.rest.answer.Answers;
import org.affianca.rest.answer.CoreResource;
import org.affianca.rest.answer.Listing;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The claims in a case. */
@Component(service = CaseClaimsResource.class)
@CoreResource
@Path("cases/{id}/claims")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public final class CaseClaimsResource {
    private final Claims claims;

    @Activate
    public CaseClaimsResource(@Reference Claims claims) {
        this.claims = claims;
    }

    @GET
    public Listing<ClaimBody> claims(@PathParam("id") CaseId id) {
        return Listing.of(claims.ofCase(id), ClaimBody::of);
    }

    @POST
    @Answers(201)
    public ClaimBody receive(@PathParam("id") CaseId id, ClaimData data) {
        return ClaimBody.of(claims.receive(id, data));
    }
}
