package org.affianca.rest.cosigning;

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
import jakarta.ws.rs.core.MediaType;
import org.affianca.api.cosigning.Cosigning;
import org.affianca.api.cosigning.StudentDraftData;
import org.affianca.rest.answer.CoreResource;
import org.affianca.rest.answer.Listing;
import org.affianca.rest.answer.PageAsked;
import org.affianca.rest.answer.Version;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** What waits for a student or for a tutor, and the tutor's answer. */
@Component(service = StudentDraftsResource.class)
@CoreResource
@Path("student-drafts")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public final class StudentDraftsResource {
    private final Cosigning drafts;

    @Activate
    public StudentDraftsResource(@Reference Cosigning drafts) {
        this.drafts = drafts;
    }

    @GET
    public Listing<StudentDraftBody> waiting(@BeanParam PageAsked page) {
        return Listing.of(drafts.waiting(page.paging()), StudentDraftBody::of);
    }

    @GET
    @Path("placements")
    public Listing<StudentPlacement> placements() {
        return Listing.of(drafts.placements(), StudentPlacement::new);
    }

    @PUT
    @Path("{id}")
    public StudentDraftBody change(
            @PathParam("id") long id,
            @HeaderParam("If-Match") @DefaultValue("") Version version,
            StudentDraftData draft) {
        return StudentDraftBody.of(drafts.change(id, version.number(), draft));
    }

    @POST
    @Path("{id}/signature")
    public StudentDraftBody cosign(
            @PathParam("id") long id, @HeaderParam("If-Match") @DefaultValue("") Version version) {
        return StudentDraftBody.of(drafts.cosign(id, version.number()));
    }

    @POST
    @Path("{id}/return")
    public StudentDraftBody giveBack(
            @PathParam("id") long id, @HeaderParam("If-Match") @DefaultValue("") Version version, DraftReturn back) {
        return StudentDraftBody.of(drafts.returned(id, version.number(), back.words()));
    }
}
