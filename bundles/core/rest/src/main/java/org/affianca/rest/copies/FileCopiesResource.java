package org.affianca.rest.copies;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.affianca.api.FileCopyId;
import org.affianca.api.catalogue.Words;
import org.affianca.api.copy.FileCopies;
import org.affianca.api.copy.HandOver;
import org.affianca.api.problem.Missing;
import org.affianca.rest.answer.CoreResource;
import org.affianca.rest.answer.Listing;
import org.affianca.rest.answer.Version;
import org.affianca.rest.call.Call;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** One copy of a file with its acts and its list. */
@Component(service = FileCopiesResource.class)
@CoreResource
@Path("file-copies/{id}")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public final class FileCopiesResource {
    private final FileCopies copies;
    private final Words words;

    @Activate
    public FileCopiesResource(@Reference FileCopies copies, @Reference Words words) {
        this.copies = copies;
        this.words = words;
    }

    @GET
    public FileCopyBody copy(@PathParam("id") FileCopyId id) {
        return FileCopyBody.of(copies.find(id).orElseThrow(() -> new Missing("file-copy")));
    }

    /** How it was made sure who asks. */
    @POST
    @Path("identity")
    public FileCopyBody identified(
            @PathParam("id") FileCopyId id,
            @HeaderParam("If-Match") @DefaultValue("") Version version,
            IdentityShown shown) {
        return FileCopyBody.of(copies.identified(id, version.number(), shown.check()));
    }

    /** What the copy would hold; nothing is kept. */
    @POST
    @Path("preview")
    public ManifestBody preview(@PathParam("id") FileCopyId id, CopyChoice choice) {
        return ManifestBody.of(copies.preview(id, choice.more()), this::label);
    }

    /** The list of a copy that was made. */
    @GET
    @Path("manifest")
    public ManifestBody manifest(@PathParam("id") FileCopyId id) {
        return ManifestBody.of(copies.manifest(id).orElseThrow(() -> new Missing("file-copy")), this::label);
    }

    /** What orders say against giving it to the parent who asks. */
    @GET
    @Path("hindrances")
    public Listing<HindranceLine> hindrances(@PathParam("id") FileCopyId id) {
        return Listing.of(
                copies.hindrances(id),
                why -> new HindranceLine(words.say(Call.CORE, why, Call.now().locale())));
    }

    /** A coordinator lets it be given all the same. */
    @POST
    @Path("permit")
    public FileCopyBody permit(
            @PathParam("id") FileCopyId id,
            @HeaderParam("If-Match") @DefaultValue("") Version version,
            CopyPermit permit) {
        return FileCopyBody.of(copies.permit(id, version.number(), permit.because()));
    }

    @POST
    @Path("making")
    public FileCopyBody make(
            @PathParam("id") FileCopyId id,
            @HeaderParam("If-Match") @DefaultValue("") Version version,
            CopyChoice choice) {
        return FileCopyBody.of(copies.make(id, version.number(), choice.more()));
    }

    @POST
    @Path("hand-over")
    public FileCopyBody handOver(
            @PathParam("id") FileCopyId id,
            @HeaderParam("If-Match") @DefaultValue("") Version version,
            HandOver handOver) {
        return FileCopyBody.of(copies.handOver(id, version.number(), handOver));
    }

    @POST
    @Path("refusal")
    public FileCopyBody refuse(
            @PathParam("id") FileCopyId id,
            @HeaderParam("If-Match") @DefaultValue("") Version version,
            CopyRefusal refusal) {
        return FileCopyBody.of(copies.refuse(id, version.number(), refusal.reason()));
    }

    private String label(String key) {
        return words.say(Call.CORE, key, Call.now().locale());
    }
}
