package org.affianca.rest.accounts;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.affianca.api.UserId;
import org.affianca.api.openid.Identities;
import org.affianca.rest.answer.CoreResource;
import org.affianca.rest.answer.Version;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The identities of providers that enter one account. */
@Component(service = IdentitiesResource.class)
@CoreResource
@Path("users/{id}/identities")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public final class IdentitiesResource {
    private final Identities identities;

    @Activate
    public IdentitiesResource(@Reference Identities identities) {
        this.identities = identities;
    }

    @GET
    public IdentitiesBody identities(@PathParam("id") UserId id) {
        return IdentitiesBody.of(identities.of(id));
    }

    @PUT
    public IdentitiesBody replace(
            @PathParam("id") UserId id,
            @HeaderParam("If-Match") @DefaultValue("") Version version,
            NewIdentities fresh) {
        return IdentitiesBody.of(identities.replace(id, version.number(), fresh.identities()));
    }
}
