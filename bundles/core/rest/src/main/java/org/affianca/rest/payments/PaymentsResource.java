package org.affianca.rest.payments;

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
import org.affianca.api.payment.OfficePayment;
import org.affianca.api.payment.PaymentId;
import org.affianca.api.payment.PaymentState;
import org.affianca.api.payment.Payments;
import org.affianca.rest.answer.Answers;
import org.affianca.rest.answer.CoreResource;
import org.affianca.rest.answer.Listing;
import org.affianca.rest.answer.PageAsked;
import org.affianca.rest.answer.Version;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** What is owed to payees over all cases, and what the office pays for itself. */
@Component(service = PaymentsResource.class)
@CoreResource
@Path("payments")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public final class PaymentsResource {
    private final Payments payments;

    @Activate
    public PaymentsResource(@Reference Payments payments) {
        this.payments = payments;
    }

    @GET
    public Listing<PaymentLine> list(@QueryParam("state") Optional<PaymentState> state, @BeanParam PageAsked page) {
        return Listing.of(payments.list(state, page.paging()), PaymentLine::of);
    }

    @POST
    @Answers(201)
    public PaymentLine pay(OfficePayment payment) {
        return PaymentLine.of(payments.pay(payment));
    }

    @POST
    @Path("{id}/annulment")
    public PaymentLine annul(
            @PathParam("id") PaymentId id,
            @HeaderParam("If-Match") @DefaultValue("") Version version,
            PaymentAnnulment annulment) {
        return PaymentLine.of(payments.annul(id, version.number(), annulment.reason()));
    }
}
