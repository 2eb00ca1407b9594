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
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.affianca.api.catalogue.Words;
import org.affianca.api.payment.PaymentRun;
import org.affianca.api.payment.PaymentRunId;
import org.affianca.api.payment.PaymentRuns;
import org.affianca.api.payment.RunData;
import org.affianca.api.payment.RunSummary;
import org.affianca.api.problem.Missing;
import org.affianca.rest.answer.Answers;
import org.affianca.rest.answer.CoreResource;
import org.affianca.rest.answer.Listing;
import org.affianca.rest.answer.PageAsked;
import org.affianca.rest.answer.Version;
import org.affianca.rest.openapi.Describes;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Payment runs, from the draft to what the bank sent back, with the files for bank and spreadsheet. */
@Component(service = PaymentRunsResource.class)
@CoreResource
@Path("payment-runs")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public final class PaymentRunsResource {
    private static final String CSV = "text/csv;charset=UTF-8";

    private final PaymentRuns runs;
    private final Words words;

    @Activate
    public PaymentRunsResource(@Reference PaymentRuns runs, @Reference Words words) {
        this.runs = runs;
        this.words = words;
    }

    @GET
    public Listing<RunSummary> list(@BeanParam PageAsked page) {
        return Listing.of(runs.list(page.paging()));
    }

    @POST
    @Answers(201)
    public PaymentRunBody prepare(RunData run) {
        return PaymentRunBody.of(runs.prepare(run));
    }

    @GET
    @Path("{id}")
    public PaymentRunBody run(@PathParam("id") PaymentRunId id) {
        return PaymentRunBody.of(whole(id));
    }

    @POST
    @Path("{id}/omissions")
    public PaymentRunBody leaveOut(
            @PathParam("id") PaymentRunId id,
            @HeaderParam("If-Match") @DefaultValue("") Version version,
            RunOmission omission) {
        return PaymentRunBody.of(runs.leaveOut(id, version.number(), omission.payment()));
    }

    @POST
    @Path("{id}/approval")
    public PaymentRunBody approve(
            @PathParam("id") PaymentRunId id, @HeaderParam("If-Match") @DefaultValue("") Version version) {
        return PaymentRunBody.of(runs.approve(id, version.number()));
    }

    @POST
    @Path("{id}/cancellation")
    public PaymentRunBody cancel(
            @PathParam("id") PaymentRunId id, @HeaderParam("If-Match") @DefaultValue("") Version version) {
        return PaymentRunBody.of(runs.cancel(id, version.number()));
    }

    @POST
    @Path("{id}/execution")
    public PaymentRunBody execute(
            @PathParam("id") PaymentRunId id,
            @HeaderParam("If-Match") @DefaultValue("") Version version,
            RunExecution execution) {
        return PaymentRunBody.of(runs.execute(id, version.number(), execution.on()));
    }

    @POST
    @Path("{id}/returns")
    public PaymentRunBody takeBack(
            @PathParam("id") PaymentRunId id,
            @HeaderParam("If-Match") @DefaultValue("") Version version,
            PaymentReturn back) {
        return PaymentRunBody.of(runs.takeBack(id, version.number(), back.payment(), back.on(), back.reason()));
    }

    @GET
    @Path("{id}/sepa")
    @Produces(MediaType.APPLICATION_OCTET_STREAM)
    @Describes(answer = byte[].class, type = MediaType.APPLICATION_OCTET_STREAM)
    public Response sepa(@PathParam("id") PaymentRunId id) {
        return file(runs.sepa(id), MediaType.APPLICATION_OCTET_STREAM, "affianca-" + id.value() + ".xml");
    }

    @GET
    @Path("{id}/table")
    @Produces(CSV)
    @Describes(answer = byte[].class, type = "text/csv")
    public Response table(@PathParam("id") PaymentRunId id) {
        return file(RunTable.of(whole(id), words), CSV, "affianca-" + id.value() + ".csv");
    }

    private PaymentRun whole(PaymentRunId id) {
        return runs.find(id).orElseThrow(() -> new Missing("payment-run"));
    }

    private static Response file(byte[] bytes, String type, String name) {
        return Response.ok(bytes, type)
                .header("Content-Disposition", "attachment; filename=" + name)
                .build();
    }
}
