package org.affianca.rest.tasks;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.affianca.api.CaseId;
import org.affianca.api.task.Tasks;
import org.affianca.rest.answer.CoreResource;
import org.affianca.rest.answer.Listing;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The tasks of a case. */
@Component(service = CaseTasksResource.class)
@CoreResource
@Path("cases/{id}/tasks")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public final class CaseTasksResource {
    private final Tasks tasks;

    @Activate
    public CaseTasksResource(@Reference Tasks tasks) {
        this.tasks = tasks;
    }

    @GET
    public Listing<TaskBody> tasks(@PathParam("id") CaseId id) {
        return Listing.of(tasks.ofCase(id), TaskBody::of);
    }
}
