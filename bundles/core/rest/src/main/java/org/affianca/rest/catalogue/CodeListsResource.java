package org.affianca.rest.catalogue;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.affianca.api.catalogue.Catalogue;
import org.affianca.api.catalogue.Choice;
import org.affianca.api.problem.Missing;
import org.affianca.rest.answer.CoreResource;
import org.affianca.rest.answer.Listing;
import org.affianca.rest.call.Call;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The code lists of core and of the areas. */
@Component(service = CodeListsResource.class)
@CoreResource
@Path("code-lists")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public final class CodeListsResource {
    private final Catalogue catalogue;

    @Activate
    public CodeListsResource(@Reference Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    @GET
    @Path("{list}")
    public Listing<Choice> codes(@PathParam("list") String list) {
        List<Choice> choices = catalogue.codes(list, Call.now().locale());
        if (choices.isEmpty()) {
            throw new Missing("code list");
        }
        return Listing.of(choices);
    }
}
