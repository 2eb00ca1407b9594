package org.affianca.rest.organisation;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.affianca.api.organisation.Organisation;
import org.affianca.api.organisation.Unit;
import org.affianca.rest.answer.CoreResource;
import org.affianca.rest.answer.Listing;
import org.affianca.rest.call.Call;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The units of the body. */
@Component(service = UnitsResource.class)
@CoreResource
@Path("units")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public final class UnitsResource {
    private final Organisation organisation;

    @Activate
    public UnitsResource(@Reference Organisation organisation) {
        this.organisation = organisation;
    }

    @GET
    public Listing<Unit> units() {
        return Listing.of(organisation.units(Call.now().locale()));
    }
}
