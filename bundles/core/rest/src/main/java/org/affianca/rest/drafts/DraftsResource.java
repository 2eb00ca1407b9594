package org.affianca.rest.drafts;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.affianca.api.DraftId;
import org.affianca.api.diary.DraftData;
import org.affianca.api.diary.Drafts;
import org.affianca.api.diary.Note;
import org.affianca.api.problem.Missing;
import org.affianca.rest.answer.Answers;
import org.affianca.rest.answer.CoreResource;
import org.affianca.rest.answer.Listing;
import org.affianca.rest.answer.PageAsked;
import org.affianca.rest.answer.Version;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** What the caller is writing, in all cases: saved while it is typed, then signed or thrown away. */
@Component(service = DraftsResource.class)
@CoreResource
@Path("note-drafts")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public final class DraftsResource {
    private final Drafts drafts;

    @Activate
    public DraftsResource(@Reference Drafts drafts) {
        this.drafts = drafts;
    }

    @GET
    public Listing<DraftBody> mine(@BeanParam PageAsked page) {
        return Listing.of(drafts.all(page.paging()), DraftBody::of);
    }

    @GET
    @Path("{id}")
    public DraftBody draft(@PathParam("id") DraftId id) {
        return DraftBody.of(drafts.find(id).orElseThrow(() -> new Missing("draft")));
    }

    @PUT
    @Path("{id}")
    public DraftBody save(
            @PathParam("id") DraftId id, @HeaderParam("If-Match") @DefaultValue("") Version version, DraftData draft) {
        return DraftBody.of(drafts.save(id, version.number(), draft));
    }

    @DELETE
    @Path("{id}")
    public void discard(@PathParam("id") DraftId id, @HeaderParam("If-Match") @DefaultValue("") Version version) {
        drafts.discard(id, version.number());
    }

    @POST
    @Path("{id}/signature")
    @Answers(201)
    public Note sign(@PathParam("id") DraftId id, @HeaderParam("If-Match") @DefaultValue("") Version version) {
        return drafts.sign(id, version.number());
    }
}
