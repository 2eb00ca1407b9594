package org.affianca.rest.payments;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.affianca.api.WorkId;
import org.affianca.api.payment.Liquidation;
import org.affianca.api.payment.Payments;
import org.affianca.rest.answer.Answers;
import org.affianca.rest.answer.CoreResource;
import org.affianca.rest.answer.Listing;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** What is paid for one work: its instalments, once they are liquidated. */
@Component(service = WorkPaymentsResource.class)
@CoreResource
@Path("works/{id}/payments")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public final class WorkPaymentsResource {
    private final Payments payments;

    @Activate
    public WorkPaymentsResource(@Reference Payments payments) {
        this.payments = payments;
    }

    @GET
    public Listing<PaymentLine> list(@PathParam("id") WorkId id) {
        return Listing.of(payments.ofWork(id), PaymentLine::of);
    }

    @POST
    @Answers(201)
    public Listing<PaymentLine> liquidate(@PathParam("id") WorkId id, Liquidation liquidation) {
        return Listing.of(payments.liquidate(id, liquidation), PaymentLine::of);
    }
}
