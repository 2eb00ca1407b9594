package org.affianca.rest.retention;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.affianca.api.CaseId;
import org.affianca.api.problem.Missing;
import org.affianca.api.retention.KeepingData;
import org.affianca.api.retention.Retention;
import org.affianca.rest.answer.CoreResource;
import org.affianca.rest.answer.Version;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** How long one case file is kept. */
@Component(service = CaseRetentionResource.class)
@CoreResource
@Path("cases/{id}/retention")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public final class CaseRetentionResource {
    private final Retention retention;

    @Activate
    public CaseRetentionResource(@Reference Retention retention) {
        this.retention = retention;
    }

    @GET
    public KeepingBody keeping(@PathParam("id") CaseId id) {
        return KeepingBody.of(retention.ofCase(id).orElseThrow(() -> new Missing("case")));
    }

    @PUT
    public KeepingBody keep(
            @PathParam("id") CaseId id, @HeaderParam("If-Match") @DefaultValue("") Version version, KeepingData data) {
        return KeepingBody.of(retention.keep(id, version.number(), data));
    }
}
