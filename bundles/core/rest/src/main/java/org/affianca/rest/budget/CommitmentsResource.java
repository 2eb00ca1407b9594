package org.affianca.rest.budget;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.Optional;
import org.affianca.api.budget.ChapterId;
import org.affianca.api.budget.CommitmentData;
import org.affianca.api.budget.CommitmentFilter;
import org.affianca.api.budget.CommitmentId;
import org.affianca.api.budget.CommitmentState;
import org.affianca.api.budget.Commitments;
import org.affianca.api.budget.Movement;
import org.affianca.api.problem.Missing;
import org.affianca.rest.answer.Answers;
import org.affianca.rest.answer.CoreResource;
import org.affianca.rest.answer.Listing;
import org.affianca.rest.answer.PageAsked;
import org.affianca.rest.answer.Version;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Commitments: proposed, approved, refused, given back. */
@Component(service = CommitmentsResource.class)
@CoreResource
@Path("commitments")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public final class CommitmentsResource {
    private final Commitments commitments;

    @Activate
    public CommitmentsResource(@Reference Commitments commitments) {
        this.commitments = commitments;
    }

    @GET
    public Listing<SpendingCommitment> list(
            @QueryParam("chapter") Optional<ChapterId> chapter,
            @QueryParam("state") Optional<CommitmentState> state,
            @BeanParam PageAsked page) {
        return Listing.of(
                commitments.list(new CommitmentFilter(chapter, state), page.paging()), SpendingCommitment::of);
    }

    @POST
    @Answers(201)
    public SpendingCommitment propose(CommitmentData commitment) {
        return SpendingCommitment.of(commitments.propose(commitment));
    }

    @GET
    @Path("{id}")
    public SpendingCommitment commitment(@PathParam("id") CommitmentId id) {
        return SpendingCommitment.of(commitments.find(id).orElseThrow(() -> new Missing("commitment")));
    }

    @POST
    @Path("{id}/approval")
    public SpendingCommitment approve(
            @PathParam("id") CommitmentId id,
            @HeaderParam("If-Match") @DefaultValue("") Version version,
            CommitmentApproval approval) {
        return SpendingCommitment.of(commitments.approve(id, version.number(), approval.act(), approval.on()));
    }

    @POST
    @Path("{id}/refusal")
    public SpendingCommitment refuse(
            @PathParam("id") CommitmentId id,
            @HeaderParam("If-Match") @DefaultValue("") Version version,
            CommitmentRefusal refusal) {
        return SpendingCommitment.of(commitments.refuse(id, version.number(), refusal.reason()));
    }

    @POST
    @Path("{id}/release")
    public SpendingCommitment release(
            @PathParam("id") CommitmentId id,
            @HeaderParam("If-Match") @DefaultValue("") Version version,
            CommitmentRelease release) {
        return SpendingCommitment.of(commitments.release(id, version.number(), release.amount(), release.reference()));
    }

    @GET
    @Path("{id}/movements")
    public Listing<Movement> movements(@PathParam("id") CommitmentId id, @BeanParam PageAsked page) {
        return Listing.of(commitments.movements(id, page.paging()));
    }
}
