package org.affianca.rest.payments;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.affianca.api.payment.PayeeId;
import org.affianca.api.payment.Payees;
import org.affianca.api.problem.Missing;
import org.affianca.rest.answer.Answers;
import org.affianca.rest.answer.CoreResource;
import org.affianca.rest.answer.Listing;
import org.affianca.rest.answer.PageAsked;
import org.affianca.rest.answer.Version;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The register of payees. */
@Component(service = PayeesResource.class)
@CoreResource
@Path("payees")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public final class PayeesResource {
    private final Payees payees;

    @Activate
    public PayeesResource(@Reference Payees payees) {
        this.payees = payees;
    }

    @GET
    public Listing<PayeeBody> list(@QueryParam("q") @DefaultValue("") String text, @BeanParam PageAsked page) {
        return Listing.of(payees.list(text, page.paging()), PayeeBody::of);
    }

    @POST
    @Answers(201)
    public PayeeBody enter(PayeeAsked payee) {
        return PayeeBody.of(payees.enter(payee.data()));
    }

    @GET
    @Path("{id}")
    public PayeeBody payee(@PathParam("id") PayeeId id) {
        return PayeeBody.of(payees.find(id).orElseThrow(() -> new Missing("payee")));
    }

    @PUT
    @Path("{id}")
    public PayeeBody correct(
            @PathParam("id") PayeeId id, @HeaderParam("If-Match") @DefaultValue("") Version version, PayeeAsked payee) {
        return PayeeBody.of(payees.correct(id, version.number(), payee.data()));
    }
}
