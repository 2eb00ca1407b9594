package org.affianca.rest.areas;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.affianca.api.organisation.Organisation;
import org.affianca.rest.answer.CoreResource;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Whether the installation serves; for probes, so without a session and without a word about anybody. */
@Component(service = StatusResource.class)
@CoreResource
@Path("status")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public final class StatusResource {
    private final Organisation organisation;

    /** @param organisation asked for only so that this resource is there when the engine is */
    @Activate
    public StatusResource(@Reference Organisation organisation) {
        this.organisation = organisation;
    }

    @GET
    public Status status() {
        return new Status("up");
    }
}
