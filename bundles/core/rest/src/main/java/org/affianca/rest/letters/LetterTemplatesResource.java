package org.affianca.rest.letters;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.affianca.api.letter.LetterTemplate;
import org.affianca.api.letter.Letters;
import org.affianca.rest.answer.CoreResource;
import org.affianca.rest.answer.Listing;
import org.affianca.rest.call.Call;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The templates that letters can be written from now. */
@Component(service = LetterTemplatesResource.class)
@CoreResource
@Path("letter-templates")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public final class LetterTemplatesResource {
    private final Letters letters;

    @Activate
    public LetterTemplatesResource(@Reference Letters letters) {
        this.letters = letters;
    }

    @GET
    public Listing<LetterTemplate> templates() {
        return Listing.of(letters.templates(Call.now().locale()));
    }
}
