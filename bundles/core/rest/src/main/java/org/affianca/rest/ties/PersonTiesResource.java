package org.affianca.rest.ties;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.affianca.api.PersonId;
import org.affianca.api.catalogue.Words;
import org.affianca.api.tie.Ties;
import org.affianca.rest.answer.CoreResource;
import org.affianca.rest.answer.Listing;
import org.affianca.rest.answer.PageAsked;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The ties of one person. */
@Component(service = PersonTiesResource.class)
@CoreResource
@Path("people/{id}/ties")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public final class PersonTiesResource {
    private final Ties ties;
    private final Words words;

    @Activate
    public PersonTiesResource(@Reference Ties ties, @Reference Words words) {
        this.ties = ties;
        this.words = words;
    }

    @GET
    public Listing<TieBody> ties(@PathParam("id") PersonId id, @BeanParam PageAsked page) {
        return Listing.of(ties.of(id, page.paging()), tie -> TieBody.of(tie, words));
    }
}
