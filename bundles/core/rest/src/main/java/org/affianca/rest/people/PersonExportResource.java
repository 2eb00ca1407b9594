package org.affianca.rest.people;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.affianca.api.PersonId;
import org.affianca.api.merge.Merges;
import org.affianca.api.merge.PersonExport;
import org.affianca.api.problem.Missing;
import org.affianca.rest.answer.CoreResource;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** All that core and the areas hold about a person. */
@Component(service = PersonExportResource.class)
@CoreResource
@Path("people/{id}/export")
@Produces(MediaType.APPLICATION_JSON)
public final class PersonExportResource {
    private final Merges merges;

    @Activate
    public PersonExportResource(@Reference Merges merges) {
        this.merges = merges;
    }

    @GET
    public PersonExport export(@PathParam("id") PersonId id) {
        return merges.export(id).orElseThrow(() -> new Missing("person"));
    }
}
