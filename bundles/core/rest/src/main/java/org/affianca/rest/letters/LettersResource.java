package org.affianca.rest.letters;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import org.affianca.api.LetterId;
import org.affianca.api.letter.Issuing;
import org.affianca.api.letter.Letter;
import org.affianca.api.letter.LetterText;
import org.affianca.api.letter.Letters;
import org.affianca.api.paper.PaperFormat;
import org.affianca.api.problem.Missing;
import org.affianca.rest.answer.CoreResource;
import org.affianca.rest.answer.FileName;
import org.affianca.rest.answer.Version;
import org.affianca.rest.openapi.Describes;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** One letter with its acts, and its print. */
@Component(service = LettersResource.class)
@CoreResource
@Path("letters/{id}")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public final class LettersResource {
    private final Letters letters;

    @Activate
    public LettersResource(@Reference Letters letters) {
        this.letters = letters;
    }

    @GET
    public LetterBody letter(@PathParam("id") LetterId id) {
        return LetterBody.of(found(id));
    }

    @PUT
    public LetterBody rewrite(
            @PathParam("id") LetterId id, @HeaderParam("If-Match") @DefaultValue("") Version version, LetterText text) {
        return LetterBody.of(letters.rewrite(id, version.number(), text));
    }

    @POST
    @Path("issue")
    public LetterBody issue(
            @PathParam("id") LetterId id, @HeaderParam("If-Match") @DefaultValue("") Version version, Issuing issuing) {
        return LetterBody.of(letters.issue(id, version.number(), issuing));
    }

    @POST
    @Path("discarding")
    public LetterBody discard(
            @PathParam("id") LetterId id,
            @HeaderParam("If-Match") @DefaultValue("") Version version,
            Discarding discarding) {
        return LetterBody.of(letters.discard(id, version.number(), discarding.reason()));
    }

    /** As it stands now, printed; what was issued is kept as a document besides. */
    @GET
    @Path("print")
    @Produces(MediaType.APPLICATION_OCTET_STREAM)
    @Describes(answer = byte[].class, type = MediaType.APPLICATION_OCTET_STREAM)
    public Response print(@PathParam("id") LetterId id, @QueryParam("format") @DefaultValue("PDF") PaperFormat format) {
        Letter letter = found(id);
        StreamingOutput file = out -> letters.print(id, format, out);
        String name = letter.text().title() + "." + format.ending();
        return Response.ok(file, MediaType.APPLICATION_OCTET_STREAM)
                .header("Content-Disposition", "attachment; filename*=UTF-8''" + FileName.encoded(name))
                .build();
    }

    private Letter found(LetterId id) {
        return letters.find(id).orElseThrow(() -> new Missing("letter"));
    }
}
