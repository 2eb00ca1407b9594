package org.affianca.rest.looks;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.affianca.api.PersonId;
import org.affianca.api.catalogue.Words;
import org.affianca.api.look.LookSheets;
import org.affianca.api.look.SheetRequest;
import org.affianca.rest.answer.Answers;
import org.affianca.rest.answer.CoreResource;
import org.affianca.rest.answer.Listing;
import org.affianca.rest.call.Call;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The sheets made for one person. */
@Component(service = PersonSheetsResource.class)
@CoreResource
@Path("people/{id}/look-sheets")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public final class PersonSheetsResource {
    private final LookSheets sheets;
    private final Words words;

    @Activate
    public PersonSheetsResource(@Reference LookSheets sheets, @Reference Words words) {
        this.sheets = sheets;
        this.words = words;
    }

    @GET
    public Listing<LookSheetBody> sheets(@PathParam("id") PersonId id) {
        return Listing.of(sheets.of(id), sheet -> LookSheetBody.of(sheet, this::label));
    }

    @POST
    @Answers(201)
    public LookSheetBody make(@PathParam("id") PersonId id, SheetRequest request) {
        return LookSheetBody.of(sheets.make(id, request), this::label);
    }

    private String label(String key) {
        return words.say(Call.CORE, key, Call.now().locale());
    }
}
