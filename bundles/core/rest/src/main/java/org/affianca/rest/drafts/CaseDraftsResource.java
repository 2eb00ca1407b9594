package org.affianca.rest.drafts;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.affianca.api.CaseId;
import org.affianca.api.diary.DraftData;
import org.affianca.api.diary.Drafts;
import org.affianca.rest.answer.Answers;
import org.affianca.rest.answer.CoreResource;
import org.affianca.rest.answer.Listing;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** What the caller is writing into the diary of one case. */
@Component(service = CaseDraftsResource.class)
@CoreResource
@Path("cases/{id}/note-drafts")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public final class CaseDraftsResource {
    private final Drafts drafts;

    @Activate
    public CaseDraftsResource(@Reference Drafts drafts) {
        this.drafts = drafts;
    }

    @GET
    public Listing<DraftBody> drafts(@PathParam("id") CaseId id) {
        return Listing.of(drafts.ofCase(id), DraftBody::of);
    }

    @POST
    @Answers(201)
    public DraftBody begin(@PathParam("id") CaseId id, DraftData draft) {
        return DraftBody.of(drafts.begin(id, draft));
    }
}
