package org.affianca.rest.organisation;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.affianca.api.organisation.Organisation;
import org.affianca.rest.answer.CoreResource;
import org.affianca.rest.call.Call;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The menu of the one who asks. */
@Component(service = MenuResource.class)
@CoreResource
@Path("menu")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public final class MenuResource {
    private final Organisation organisation;

    @Activate
    public MenuResource(@Reference Organisation organisation) {
        this.organisation = organisation;
    }

    @GET
    public Menu menu() {
        return new Menu(organisation.menu(Call.now().locale()));
    }
}
