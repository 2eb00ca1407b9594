package org.affianca.rest.organisation;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.affianca.api.access.Accounts;
import org.affianca.rest.answer.CoreResource;
import org.affianca.rest.answer.Listing;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The staff who may stand in a team. */
@Component(service = StaffResource.class)
@CoreResource
@Path("staff")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public final class StaffResource {
    private final Accounts accounts;

    @Activate
    public StaffResource(@Reference Accounts accounts) {
        this.accounts = accounts;
    }

    @GET
    public Listing<Colleague> staff() {
        return Listing.of(accounts.staff(), account -> new Colleague(account.id(), account.label()));
    }
}
