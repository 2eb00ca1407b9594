package org.affianca.rest.queues;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.affianca.api.WorkId;
import org.affianca.api.queue.EntrySummary;
import org.affianca.api.queue.WaitingLists;
import org.affianca.rest.answer.CoreResource;
import org.affianca.rest.answer.Listing;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The waiting lists a work waits or waited in. */
@Component(service = WorkWaitingResource.class)
@CoreResource
@Path("works/{id}/waiting-list-entries")
@Produces(MediaType.APPLICATION_JSON)
public final class WorkWaitingResource {
    private final WaitingLists lists;

    @Activate
    public WorkWaitingResource(@Reference WaitingLists lists) {
        this.lists = lists;
    }

    @GET
    public Listing<EntrySummary> entries(@PathParam("id") WorkId id) {
        return Listing.of(lists.ofWork(id));
    }
}
