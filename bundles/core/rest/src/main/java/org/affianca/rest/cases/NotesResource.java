package org.affianca.rest.cases;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.affianca.api.CaseId;
import org.affianca.api.diary.Diary;
import org.affianca.api.diary.Note;
import org.affianca.api.diary.NoteData;
import org.affianca.rest.answer.Answers;
import org.affianca.rest.answer.CoreResource;
import org.affianca.rest.answer.Listing;
import org.affianca.rest.answer.PageAsked;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The diary of a case. */
@Component(service = NotesResource.class)
@CoreResource
@Path("cases/{id}/notes")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public final class NotesResource {
    private final Diary diary;

    @Activate
    public NotesResource(@Reference Diary diary) {
        this.diary = diary;
    }

    @GET
    public Listing<Note> notes(@PathParam("id") CaseId id, @BeanParam PageAsked page) {
        return Listing.of(diary.notes(id, page.paging()));
    }

    @POST
    @Answers(201)
    public Note write(@PathParam("id") CaseId id, NoteData note) {
        return diary.write(id, note);
    }
}
