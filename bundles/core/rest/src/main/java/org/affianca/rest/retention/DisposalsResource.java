package org.affianca.rest.retention;

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
import jakarta.ws.rs.core.StreamingOutput;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.affianca.api.CaseId;
import org.affianca.api.problem.Missing;
import org.affianca.api.retention.Authorisation;
import org.affianca.api.retention.Disposal;
import org.affianca.api.retention.DisposalId;
import org.affianca.api.retention.Disposals;
import org.affianca.rest.answer.Answers;
import org.affianca.rest.answer.CoreResource;
import org.affianca.rest.answer.FileName;
import org.affianca.rest.answer.Listing;
import org.affianca.rest.answer.PageAsked;
import org.affianca.rest.answer.Version;
import org.affianca.rest.call.Call;
import org.affianca.rest.openapi.Describes;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Disposals of files whose time is over, from the proposal to the certificate. */
@Component(service = DisposalsResource.class)
@CoreResource
@Path("disposals")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public final class DisposalsResource {
    private final Disposals disposals;

    @Activate
    public DisposalsResource(@Reference Disposals disposals) {
        this.disposals = disposals;
    }

    @GET
    public Listing<DisposalBody> all() {
        return Listing.of(disposals.all(), DisposalBody::of);
    }

    /** Lists all files whose time is over; removes nothing. */
    @POST
    @Answers(201)
    public DisposalBody propose() {
        return DisposalBody.of(disposals.propose());
    }

    @GET
    @Path("{id}")
    public DisposalBody disposal(@PathParam("id") DisposalId id) {
        return DisposalBody.of(found(id));
    }

    @GET
    @Path("{id}/files")
    public Listing<DisposedFileBody> files(@PathParam("id") DisposalId id, @BeanParam PageAsked page) {
        return Listing.of(disposals.files(found(id).id(), page.paging()), DisposedFileBody::of);
    }

    /** Takes a file off the list. */
    @POST
    @Path("{id}/files/{file}/keeping")
    public DisposalBody keep(
            @PathParam("id") DisposalId id,
            @PathParam("file") CaseId file,
            @HeaderParam("If-Match") @DefaultValue("") Version version,
            DisposalReason reason) {
        return DisposalBody.of(disposals.keep(id, version.number(), file, reason.reason()));
    }

    @POST
    @Path("{id}/approval")
    public DisposalBody approve(
            @PathParam("id") DisposalId id, @HeaderParam("If-Match") @DefaultValue("") Version version) {
        return DisposalBody.of(disposals.approve(id, version.number()));
    }

    @POST
    @Path("{id}/authorisation")
    public DisposalBody authorised(
            @PathParam("id") DisposalId id,
            @HeaderParam("If-Match") @DefaultValue("") Version version,
            Authorisation authorisation) {
        return DisposalBody.of(disposals.authorised(id, version.number(), authorisation));
    }

    @POST
    @Path("{id}/withdrawal")
    public DisposalBody withdraw(
            @PathParam("id") DisposalId id,
            @HeaderParam("If-Match") @DefaultValue("") Version version,
            DisposalReason reason) {
        return DisposalBody.of(disposals.withdraw(id, version.number(), reason.reason()));
    }

    /** Removes files for good; to be sent again while the answer is RUNNING. */
    @POST
    @Path("{id}/execution")
    public DisposalBody dispose(
            @PathParam("id") DisposalId id, @HeaderParam("If-Match") @DefaultValue("") Version version) {
        return DisposalBody.of(disposals.dispose(id, version.number()));
    }

    @GET
    @Path("{id}/certificate")
    @Produces(MediaType.APPLICATION_OCTET_STREAM)
    @Describes(answer = byte[].class, type = MediaType.APPLICATION_OCTET_STREAM)
    public Response certificate(@PathParam("id") DisposalId id) throws IOException {
        ByteArrayOutputStream pdf = new ByteArrayOutputStream();
        disposals.certificate(id, Call.now().locale(), pdf);
        StreamingOutput file = pdf::writeTo;
        String name = "certificate-" + found(id).certificate().replace('/', '-') + ".pdf";
        return Response.ok(file, MediaType.APPLICATION_OCTET_STREAM)
                .header("Content-Disposition", "attachment; filename*=UTF-8''" + FileName.encoded(name))
                .build();
    }

    private Disposal found(DisposalId id) {
        return disposals.find(id).orElseThrow(() -> new Missing("disposal"));
    }
}
