package org.affianca.rest.ties;

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
import java.util.List;
import org.affianca.api.TieId;
import org.affianca.api.catalogue.Words;
import org.affianca.api.problem.Missing;
import org.affianca.api.tie.Tie;
import org.affianca.api.tie.Ties;
import org.affianca.rest.answer.Answers;
import org.affianca.rest.answer.CoreResource;
import org.affianca.rest.answer.Listing;
import org.affianca.rest.answer.Version;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Ties between persons. */
@Component(service = TiesResource.class)
@CoreResource
@Path("ties")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public final class TiesResource {
    private final Ties ties;
    private final Words words;

    @Activate
    public TiesResource(@Reference Ties ties, @Reference Words words) {
        this.ties = ties;
        this.words = words;
    }

    @POST
    @Answers(201)
    public TieBody tie(TieAsked tie) {
        return TieBody.of(ties.tie(tie.toData()), words);
    }

    @GET
    @Path("{id}")
    public TieBody find(@PathParam("id") TieId id) {
        return TieBody.of(ties.find(id).orElseThrow(() -> new Missing("tie")), words);
    }

    @PUT
    @Path("{id}")
    public TieBody correct(
            @PathParam("id") TieId id, @HeaderParam("If-Match") @DefaultValue("") Version version, TieAsked tie) {
        return TieBody.of(ties.correct(id, version.number(), tie.toData()), words);
    }

    @POST
    @Path("{id}/withdrawal")
    public TieBody withdraw(
            @PathParam("id") TieId id,
            @HeaderParam("If-Match") @DefaultValue("") Version version,
            Withdrawal withdrawal) {
        ties.withdraw(id, version.number(), withdrawal.because());
        return find(id);
    }

    @GET
    @Path("{id}/versions")
    public Listing<TieBody> versions(@PathParam("id") TieId id) {
        List<Tie> versions = ties.versions(id);
        if (versions.isEmpty()) {
            throw new Missing("tie");
        }
        return Listing.of(versions, tie -> TieBody.of(tie, words));
    }
}
