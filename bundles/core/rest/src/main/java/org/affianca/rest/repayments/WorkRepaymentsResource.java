package org.affianca.rest.repayments;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.affianca.api.WorkId;
import org.affianca.api.repayment.RepaymentDesk;
import org.affianca.api.repayment.RepaymentSummary;
import org.affianca.api.repayment.Repayments;
import org.affianca.rest.answer.Answers;
import org.affianca.rest.answer.CoreResource;
import org.affianca.rest.answer.Listing;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** What is owed back of one work. */
@Component(service = WorkRepaymentsResource.class)
@CoreResource
@Path("works/{id}/repayments")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public final class WorkRepaymentsResource {
    private final Repayments repayments;
    private final RepaymentDesk desk;

    @Activate
    public WorkRepaymentsResource(@Reference Repayments repayments, @Reference RepaymentDesk desk) {
        this.repayments = repayments;
        this.desk = desk;
    }

    @GET
    public Listing<RepaymentSummary> repayments(@PathParam("id") WorkId id) {
        return Listing.of(repayments.ofWork(id));
    }

    @POST
    @Answers(201)
    public RepaymentBody agree(@PathParam("id") WorkId id, RepaymentAsked asked) {
        return RepaymentBody.of(desk.agree(id, asked.debt(), asked.terms()));
    }
}
