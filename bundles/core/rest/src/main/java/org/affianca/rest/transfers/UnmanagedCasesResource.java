package org.affianca.rest.transfers;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.Map;
import org.affianca.api.CaseId;
import org.affianca.api.UnitId;
import org.affianca.api.casefile.UnmanagedCases;
import org.affianca.api.organisation.Organisation;
import org.affianca.rest.answer.CoreResource;
import org.affianca.rest.answer.Listing;
import org.affianca.rest.answer.PageAsked;
import org.affianca.rest.answer.Version;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Cases whose manager can no longer sign in, for who coordinates the unit. */
@Component(service = UnmanagedCasesResource.class)
@CoreResource
@Path("unmanaged-cases")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public final class UnmanagedCasesResource {
    private final UnmanagedCases cases;
    private final Organisation organisation;

    @Activate
    public UnmanagedCasesResource(@Reference UnmanagedCases cases, @Reference Organisation organisation) {
        this.cases = cases;
        this.organisation = organisation;
    }

    @GET
    public Listing<UnmanagedCaseLine> list(@BeanParam PageAsked page) {
        Map<UnitId, String> units = TransferBody.names(organisation);
        return Listing.of(cases.list(page.paging()), left -> UnmanagedCaseLine.of(left, units));
    }

    @POST
    @Path("{id}/manager")
    public void give(
            @PathParam("id") CaseId id,
            @HeaderParam("If-Match") @DefaultValue("") Version version,
            Successor successor) {
        cases.give(id, version.number(), successor.manager());
    }
}
