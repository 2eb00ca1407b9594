package org.affianca.rest.repayments;

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
import org.affianca.api.problem.Missing;
import org.affianca.api.repayment.Postponement;
import org.affianca.api.repayment.ReceiptData;
import org.affianca.api.repayment.RepaymentDesk;
import org.affianca.api.repayment.RepaymentId;
import org.affianca.api.repayment.RepaymentSummary;
import org.affianca.api.repayment.Repayments;
import org.affianca.api.repayment.Rescheduling;
import org.affianca.api.repayment.WriteOffData;
import org.affianca.rest.answer.Answers;
import org.affianca.rest.answer.CoreResource;
import org.affianca.rest.answer.Listing;
import org.affianca.rest.answer.PageAsked;
import org.affianca.rest.answer.Version;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** What is owed back, and one repayment with its acts. */
@Component(service = RepaymentsResource.class)
@CoreResource
@Path("repayments")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public final class RepaymentsResource {
    private final Repayments repayments;
    private final RepaymentDesk desk;

    @Activate
    public RepaymentsResource(@Reference Repayments repayments, @Reference RepaymentDesk desk) {
        this.repayments = repayments;
        this.desk = desk;
    }

    /** By the day on which the next part is due. */
    @GET
    public Listing<RepaymentSummary> open(
            @QueryParam("overdue") @DefaultValue("false") boolean overdue, @BeanParam PageAsked page) {
        return Listing.of(repayments.open(overdue, page.paging()));
    }

    @GET
    @Path("{id}")
    public RepaymentBody repayment(@PathParam("id") RepaymentId id) {
        return RepaymentBody.of(repayments.find(id).orElseThrow(() -> new Missing("repayment")));
    }

    @POST
    @Path("{id}/rescheduling")
    public RepaymentBody reschedule(
            @PathParam("id") RepaymentId id,
            @HeaderParam("If-Match") @DefaultValue("") Version version,
            Rescheduling rescheduling) {
        return RepaymentBody.of(desk.reschedule(id, version.number(), rescheduling));
    }

    @POST
    @Path("{id}/postponement")
    public RepaymentBody postpone(
            @PathParam("id") RepaymentId id,
            @HeaderParam("If-Match") @DefaultValue("") Version version,
            Postponement postponement) {
        return RepaymentBody.of(desk.postpone(id, version.number(), postponement));
    }

    @POST
    @Path("{id}/receipts")
    @Answers(201)
    public RepaymentBody receive(
            @PathParam("id") RepaymentId id,
            @HeaderParam("If-Match") @DefaultValue("") Version version,
            ReceiptData receipt) {
        return RepaymentBody.of(desk.receive(id, version.number(), receipt));
    }

    @POST
    @Path("{id}/receipts/{receipt: [0-9]+}/reversal")
    public RepaymentBody reverse(
            @PathParam("id") RepaymentId id,
            @PathParam("receipt") long receipt,
            @HeaderParam("If-Match") @DefaultValue("") Version version,
            Reversal reversal) {
        return RepaymentBody.of(desk.reverse(id, version.number(), receipt, reversal.because()));
    }

    @POST
    @Path("{id}/write-off")
    public RepaymentBody writeOff(
            @PathParam("id") RepaymentId id,
            @HeaderParam("If-Match") @DefaultValue("") Version version,
            WriteOffData data) {
        return RepaymentBody.of(desk.writeOff(id, version.number(), data));
    }
}
