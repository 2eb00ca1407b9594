package org.affianca.rest.budget;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.affianca.api.WorkId;
import org.affianca.api.budget.Commitments;
import org.affianca.rest.answer.CoreResource;
import org.affianca.rest.answer.Listing;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The commitments for one work. */
@Component(service = WorkCommitmentsResource.class)
@CoreResource
@Path("works/{id}/commitments")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public final class WorkCommitmentsResource {
    private final Commitments commitments;

    @Activate
    public WorkCommitmentsResource(@Reference Commitments commitments) {
        this.commitments = commitments;
    }

    @GET
    public Listing<SpendingCommitment> list(@PathParam("id") WorkId id) {
        return Listing.of(commitments.ofWork(id), SpendingCommitment::of);
    }
}
