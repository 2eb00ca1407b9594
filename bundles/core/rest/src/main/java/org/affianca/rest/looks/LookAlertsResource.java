package org.affianca.rest.looks;

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
import org.affianca.api.look.AlertState;
import org.affianca.api.look.LookAlertId;
import org.affianca.api.look.LookAlerts;
import org.affianca.rest.answer.CoreResource;
import org.affianca.rest.answer.Listing;
import org.affianca.rest.answer.PageAsked;
import org.affianca.rest.answer.Version;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The register of looks that stand out. */
@Component(service = LookAlertsResource.class)
@CoreResource
@Path("look-alerts")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public final class LookAlertsResource {
    private final LookAlerts alerts;

    @Activate
    public LookAlertsResource(@Reference LookAlerts alerts) {
        this.alerts = alerts;
    }

    @GET
    public Listing<AlertBody> alerts(@QueryParam("state") @Nullable AlertState state, @BeanParam PageAsked page) {
        return Listing.of(alerts.list(Optional.ofNullable(state), page.paging()), AlertBody::of);
    }

    @POST
    @Path("{id}/judgement")
    public AlertBody judge(
            @PathParam("id") LookAlertId id,
            @HeaderParam("If-Match") @DefaultValue("") Version version,
            Judgement judgement) {
        return AlertBody.of(alerts.judge(id, version.number(), judgement.state(), judgement.words()));
    }
}
