package org.affianca.rest.merges;

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
import org.affianca.api.MergeId;
import org.affianca.api.PersonId;
import org.affianca.api.merge.MergeData;
import org.affianca.api.merge.MergeDesk;
import org.affianca.api.merge.Merges;
import org.affianca.api.problem.Missing;
import org.affianca.rest.answer.Answers;
import org.affianca.rest.answer.CoreResource;
import org.affianca.rest.answer.Listing;
import org.affianca.rest.answer.Version;
import org.affianca.rest.problem.Halt;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Merges of two records of one person. */
@Component(service = MergesResource.class)
@CoreResource
@Path("merges")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public final class MergesResource {
    private final MergeDesk desk;
    private final Merges merges;

    @Activate
    public MergesResource(@Reference MergeDesk desk, @Reference Merges merges) {
        this.desk = desk;
        this.merges = merges;
    }

    /** Those in which the person survived. */
    @GET
    public Listing<MergeBody> of(@QueryParam("person") Optional<PersonId> person) {
        return Listing.of(
                merges.of(person.orElseThrow(() -> Halt.with(400, "parameter-invalid", "parameter", "person"))),
                MergeBody::of);
    }

    @POST
    @Answers(201)
    public MergeBody merge(MergeData merge) {
        return MergeBody.of(desk.merge(merge));
    }

    @GET
    @Path("{id}")
    public MergeBody one(@PathParam("id") MergeId id) {
        return MergeBody.of(merges.find(id).orElseThrow(() -> new Missing("merge")));
    }

    @POST
    @Path("{id}/parting")
    public MergeBody part(
            @PathParam("id") MergeId id,
            @HeaderParam("If-Match") @DefaultValue("") Version version,
            PartingAsked asked) {
        return MergeBody.of(desk.part(id, version.number(), asked.reason()));
    }
}
