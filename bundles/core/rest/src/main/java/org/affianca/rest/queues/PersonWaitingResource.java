package org.affianca.rest.queues;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.affianca.api.PersonId;
import org.affianca.api.queue.EntrySummary;
import org.affianca.api.queue.WaitingLists;
import org.affianca.rest.answer.CoreResource;
import org.affianca.rest.answer.Listing;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** All waiting lists a person waits or waited in. */
@Component(service = PersonWaitingResource.class)
@CoreResource
@Path("people/{id}/waiting-list-entries")
@Produces(MediaType.APPLICATION_JSON)
public final class PersonWaitingResource {
    private final WaitingLists lists;

    @Activate
    public PersonWaitingResource(@Reference WaitingLists lists) {
        this.lists = lists;
    }

    @GET
    public Listing<EntrySummary> entries(@PathParam("id") PersonId id) {
        return Listing.of(lists.ofPerson(id));
    }
}
