package org.affianca.rest.cosigning;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.affianca.api.CaseId;
import org.affianca.api.cosigning.Cosigning;
import org.affianca.api.cosigning.StudentDraftData;
import org.affianca.rest.answer.Answers;
import org.affianca.rest.answer.CoreResource;
import org.affianca.rest.answer.Listing;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The drafts of students for the diary of a case. */
@Component(service = CaseStudentDraftsResource.class)
@CoreResource
@Path("cases/{id}/student-drafts")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public final class CaseStudentDraftsResource {
    private final Cosigning drafts;

    @Activate
    public CaseStudentDraftsResource(@Reference Cosigning drafts) {
        this.drafts = drafts;
    }

    @GET
    public Listing<StudentDraftBody> drafts(@PathParam("id") CaseId id) {
        return Listing.of(drafts.ofCase(id), StudentDraftBody::of);
    }

    @POST
    @Answers(201)
    public StudentDraftBody write(@PathParam("id") CaseId id, StudentDraftData draft) {
        return StudentDraftBody.of(drafts.write(id, draft));
    }
}
