package org.affianca.rest.payments;

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
import org.affianca.api.payment.PaymentRuns;
import org.affianca.api.payment.TreasuryData;
import org.affianca.api.payment.TreasuryId;
import org.affianca.rest.answer.Answers;
import org.affianca.rest.answer.CoreResource;
import org.affianca.rest.answer.Listing;
import org.affianca.rest.answer.Version;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The bank accounts from which the organisation pays. */
@Component(service = TreasuriesResource.class)
@CoreResource
@Path("treasuries")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public final class TreasuriesResource {
    private final PaymentRuns runs;

    @Activate
    public TreasuriesResource(@Reference PaymentRuns runs) {
        this.runs = runs;
    }

    @GET
    public Listing<TreasuryBody> list() {
        return Listing.of(runs.treasuries(), TreasuryBody::of);
    }

    @POST
    @Answers(201)
    public TreasuryBody enter(TreasuryData treasury) {
        return TreasuryBody.of(runs.enter(treasury));
    }

    @PUT
    @Path("{id}")
    public TreasuryBody correct(
            @PathParam("id") TreasuryId id,
            @HeaderParam("If-Match") @DefaultValue("") Version version,
            TreasuryData treasury) {
        return TreasuryBody.of(runs.correct(id, version.number(), treasury));
    }
}
