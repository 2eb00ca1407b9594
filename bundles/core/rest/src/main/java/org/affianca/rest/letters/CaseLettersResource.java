package org.affianca.rest.letters;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.affianca.api.CaseId;
import org.affianca.api.letter.Composed;
import org.affianca.api.letter.LetterOrder;
import org.affianca.api.letter.LetterSummary;
import org.affianca.api.letter.Letters;
import org.affianca.rest.answer.Answers;
import org.affianca.rest.answer.CoreResource;
import org.affianca.rest.answer.Listing;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The letters of a case. */
@Component(service = CaseLettersResource.class)
@CoreResource
@Path("cases/{id}/letters")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public final class CaseLettersResource {
    private final Letters letters;

    @Activate
    public CaseLettersResource(@Reference Letters letters) {
        this.letters = letters;
    }

    @GET
    public Listing<LetterSummary> letters(@PathParam("id") CaseId id) {
        return Listing.of(letters.ofCase(id));
    }

    @POST
    @Answers(201)
    public LetterBody write(@PathParam("id") CaseId id, LetterOrder order) {
        return LetterBody.of(letters.write(id, order));
    }

    /** What the template would write; nothing is kept. */
    @POST
    @Path("preview")
    public Composed preview(@PathParam("id") CaseId id, LetterOrder order) {
        return letters.compose(id, order);
    }
}
