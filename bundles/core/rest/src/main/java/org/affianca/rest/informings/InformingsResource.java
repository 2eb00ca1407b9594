package org.affianca.rest.informings;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.affianca.api.informing.InformingId;
import org.affianca.api.informing.Informings;
import org.affianca.api.problem.Missing;
import org.affianca.rest.answer.CoreResource;
import org.affianca.rest.answer.Version;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** One entry about informing somebody. */
@Component(service = InformingsResource.class)
@CoreResource
@Path("informings/{id}")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public final class InformingsResource {
    private final Informings informings;

    @Activate
    public InformingsResource(@Reference Informings informings) {
        this.informings = informings;
    }

    @GET
    public InformingBody informing(@PathParam("id") InformingId id) {
        return InformingBody.of(informings.find(id).orElseThrow(() -> new Missing("informing")));
    }

    @POST
    @Path("annulment")
    public InformingBody annul(
            @PathParam("id") InformingId id,
            @HeaderParam("If-Match") @DefaultValue("") Version version,
            Annulment annulment) {
        return InformingBody.of(informings.annul(id, version.number(), annulment.words()));
    }
}
