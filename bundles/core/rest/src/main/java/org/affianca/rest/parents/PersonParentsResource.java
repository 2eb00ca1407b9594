package org.affianca.rest.parents;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.util.Optional;
import org.affianca.api.PersonId;
import org.affianca.api.catalogue.Words;
import org.affianca.api.parent.Parents;
import org.affianca.rest.answer.CoreResource;
import org.affianca.rest.answer.Listing;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** What each parent of a child, and who else answers for it, may have. */
@Component(service = PersonParentsResource.class)
@CoreResource
@Path("people/{id}/parents")
@Produces(MediaType.APPLICATION_JSON)
public final class PersonParentsResource {
    private final Parents parents;
    private final Words words;

    @Activate
    public PersonParentsResource(@Reference Parents parents, @Reference Words words) {
        this.parents = parents;
        this.words = words;
    }

    @GET
    public Listing<HolderBody> parents(@PathParam("id") PersonId id, @QueryParam("on") Optional<LocalDate> on) {
        return Listing.of(parents.of(id, on), holder -> HolderBody.of(holder, words));
    }
}
