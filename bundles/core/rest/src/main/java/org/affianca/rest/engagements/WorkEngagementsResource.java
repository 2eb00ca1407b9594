package org.affianca.rest.engagements;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.affianca.api.WorkId;
import org.affianca.api.engagement.EngagementData;
import org.affianca.api.engagement.Engagements;
import org.affianca.rest.answer.Answers;
import org.affianca.rest.answer.CoreResource;
import org.affianca.rest.answer.Listing;
import org.affianca.rest.answer.Version;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Which partners are engaged for a work. */
@Component(service = WorkEngagementsResource.class)
@CoreResource
@Path("works/{id}/engagements")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public final class WorkEngagementsResource {
    private final Engagements engagements;

    @Activate
    public WorkEngagementsResource(@Reference Engagements engagements) {
        this.engagements = engagements;
    }

    @GET
    public Listing<EngagementBody> engagements(@PathParam("id") WorkId id) {
        return Listing.of(engagements.ofWork(id), EngagementBody::of);
    }

    @POST
    @Answers(201)
    public EngagementBody engage(@PathParam("id") WorkId id, EngagementData data) {
        return EngagementBody.of(engagements.engage(id, data));
    }

    @PUT
    @Path("{engagement}/end")
    public EngagementBody end(
            @PathParam("id") WorkId id,
            @PathParam("engagement") long engagement,
            @HeaderParam("If-Match") @DefaultValue("") Version version,
            EngagementEnd end) {
        return EngagementBody.of(engagements.end(id, engagement, version.number(), end.last()));
    }
}
