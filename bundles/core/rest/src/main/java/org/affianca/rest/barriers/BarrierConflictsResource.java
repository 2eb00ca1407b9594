package org.affianca.rest.barriers;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.affianca.api.PersonId;
import org.affianca.api.barrier.Barriers;
import org.affianca.api.barrier.Conflicts;
import org.affianca.rest.answer.CoreResource;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** What would stand against a barrier between two persons. */
@Component(service = BarrierConflictsResource.class)
@CoreResource
@Path("people/{id}/barrier-conflicts/{other}")
@Produces(MediaType.APPLICATION_JSON)
public final class BarrierConflictsResource {
    private final Barriers barriers;

    @Activate
    public BarrierConflictsResource(@Reference Barriers barriers) {
        this.barriers = barriers;
    }

    @GET
    public Conflicts conflicts(@PathParam("id") PersonId guarded, @PathParam("other") PersonId other) {
        return barriers.conflicts(guarded, other);
    }
}
