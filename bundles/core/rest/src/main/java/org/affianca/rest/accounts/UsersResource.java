package org.affianca.rest.accounts;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.affianca.api.UserId;
import org.affianca.api.access.Accounts;
import org.affianca.api.factor.OwnSecurity;
import org.affianca.rest.answer.Answers;
import org.affianca.rest.answer.CoreResource;
import org.affianca.rest.answer.Listing;
import org.affianca.rest.answer.Version;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The accounts of staff. */
@Component(service = UsersResource.class)
@CoreResource
@Path("users")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public final class UsersResource {
    private final Accounts accounts;
    private final OwnSecurity security;

    @Activate
    public UsersResource(@Reference Accounts accounts, @Reference OwnSecurity security) {
        this.accounts = accounts;
        this.security = security;
    }

    @GET
    public Listing<AccountBody> list() {
        return Listing.of(accounts.list(), AccountBody::of);
    }

    @POST
    @Answers(201)
    public OneTimePassword create(NewAccount account) {
        return OneTimePassword.of(accounts.create(account.name(), account.label(), account.roles(), account.units()));
    }

    @PUT
    @Path("{id}")
    public void change(
            @PathParam("id") UserId id,
            @HeaderParam("If-Match") @DefaultValue("") Version version,
            AccountChange change) {
        accounts.change(id, version.number(), change.label(), change.roles(), change.units(), change.active());
    }

    @POST
    @Path("{id}/password")
    public OneTimePassword reset(@PathParam("id") UserId id) {
        return OneTimePassword.of(accounts.reset(id));
    }

    /** For who has lost theirs. */
    @DELETE
    @Path("{id}/second-factors")
    public void resetFactors(@PathParam("id") UserId id) {
        security.reset(id);
    }

    @DELETE
    @Path("{id}/sessions")
    public void endSessions(@PathParam("id") UserId id) {
        security.endAll(id);
    }
}
