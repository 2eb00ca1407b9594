package org.affianca.rest.registers;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.affianca.api.CaseId;
import org.affianca.api.gathering.Gatherings;
import org.affianca.rest.answer.CoreResource;
import org.affianca.rest.answer.Listing;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Where a case was talked about. */
@Component(service = TalksOfCaseResource.class)
@CoreResource
@Path("cases/{id}/case-talks")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public final class TalksOfCaseResource {
    private final Gatherings gatherings;

    @Activate
    public TalksOfCaseResource(@Reference Gatherings gatherings) {
        this.gatherings = gatherings;
    }

    @GET
    public Listing<CaseTalkBody> ofCase(@PathParam("id") CaseId id) {
        return Listing.of(gatherings.ofCase(id), CaseTalkBody::of);
    }
}
