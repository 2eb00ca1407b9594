package org.affianca.rest.registers;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.affianca.api.gathering.CaseAdvice;
import org.affianca.api.gathering.Gatherings;
import org.affianca.rest.answer.CoreResource;
import org.affianca.rest.answer.Version;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** What was advised on a case in a gathering. */
@Component(service = CaseTalksResource.class)
@CoreResource
@Path("case-talks")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public final class CaseTalksResource {
    private final Gatherings gatherings;

    @Activate
    public CaseTalksResource(@Reference Gatherings gatherings) {
        this.gatherings = gatherings;
    }

    @PUT
    @Path("{id}/advice")
    public CaseTalkBody advise(
            @PathParam("id") long id, @HeaderParam("If-Match") @DefaultValue("") Version version, CaseAdvice advice) {
        return CaseTalkBody.of(gatherings.advise(id, version.number(), advice));
    }
}
