package org.affianca.rest.looks;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.affianca.api.catalogue.Words;
import org.affianca.api.look.LookSheet;
import org.affianca.api.look.LookSheetId;
import org.affianca.api.look.LookSheets;
import org.affianca.api.problem.Missing;
import org.affianca.rest.answer.CoreResource;
import org.affianca.rest.call.Call;
import org.affianca.rest.openapi.Describes;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** One sheet "who looked at my record", and its print. */
@Component(service = LookSheetsResource.class)
@CoreResource
@Path("look-sheets/{id}")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public final class LookSheetsResource {
    private final LookSheets sheets;
    private final Words words;

    @Activate
    public LookSheetsResource(@Reference LookSheets sheets, @Reference Words words) {
        this.sheets = sheets;
        this.words = words;
    }

    @GET
    public LookSheetBody sheet(@PathParam("id") LookSheetId id) {
        LookSheet found = sheets.find(id).orElseThrow(() -> new Missing("look-sheet"));
        return LookSheetBody.of(
                found, key -> words.say(Call.CORE, key, Call.now().locale()));
    }

    /** The sheet as PDF, for the citizen. */
    @GET
    @Path("print")
    @Produces(MediaType.APPLICATION_OCTET_STREAM)
    @Describes(answer = byte[].class, type = MediaType.APPLICATION_OCTET_STREAM)
    public Response print(@PathParam("id") LookSheetId id) {
        ByteArrayOutputStream pdf = new ByteArrayOutputStream();
        try {
            sheets.print(id, Call.now().locale(), pdf);
        } catch (IOException failed) {
            throw new UncheckedIOException("printing a sheet", failed);
        }
        return Response.ok(pdf.toByteArray(), MediaType.APPLICATION_OCTET_STREAM)
                .header("Content-Disposition", "attachment; filename=affianca-" + id.value() + ".pdf")
                .build();
    }
}
