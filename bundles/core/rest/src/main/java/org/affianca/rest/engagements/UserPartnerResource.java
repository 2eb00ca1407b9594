package org.affianca.rest.engagements;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.affianca.api.UserId;
import org.affianca.api.engagement.Engagements;
import org.affianca.rest.answer.CoreResource;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Whose staff an account is. */
@Component(service = UserPartnerResource.class)
@CoreResource
@Path("users/{id}/partner")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public final class UserPartnerResource {
    private final Engagements engagements;

    @Activate
    public UserPartnerResource(@Reference Engagements engagements) {
        this.engagements = engagements;
    }

    @GET
    public PartnerTied partner(@PathParam("id") UserId id) {
        return new PartnerTied(engagements.partnerOf(id));
    }

    @PUT
    public PartnerTied tie(@PathParam("id") UserId id, PartnerTied tied) {
        engagements.tie(id, tied.partner());
        return tied;
    }
}
