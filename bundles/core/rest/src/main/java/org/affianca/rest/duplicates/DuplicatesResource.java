package org.affianca.rest.duplicates;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.affianca.api.PersonId;
import org.affianca.api.catalogue.Words;
import org.affianca.api.duplicate.Duplicate;
import org.affianca.api.duplicate.Duplicates;
import org.affianca.api.problem.Missing;
import org.affianca.rest.answer.CoreResource;
import org.affianca.rest.answer.Listing;
import org.affianca.rest.answer.PageAsked;
import org.affianca.rest.answer.Version;
import org.affianca.rest.catalogue.Labels;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The list of suspected duplicates, and two persons side by side. */
@Component(service = DuplicatesResource.class)
@CoreResource
@Path("duplicates")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public final class DuplicatesResource {
    private final Duplicates duplicates;
    private final Words words;

    @Activate
    public DuplicatesResource(@Reference Duplicates duplicates, @Reference Words words) {
        this.duplicates = duplicates;
        this.words = words;
    }

    @GET
    public Listing<DuplicateBody> list(
            @QueryParam("toldApart") @DefaultValue("false") boolean toldApart, @BeanParam PageAsked page) {
        Labels labels = new Labels(words);
        return Listing.of(duplicates.list(toldApart, page.paging()), pair -> DuplicateBody.of(pair, labels));
    }

    @GET
    @Path("{one}/{other}")
    public ComparisonBody compare(@PathParam("one") PersonId one, @PathParam("other") PersonId other) {
        return duplicates
                .compare(one, other)
                .map(two -> ComparisonBody.of(two, new Labels(words)))
                .orElseThrow(() -> new Missing("pair of persons"));
    }

    @PUT
    @Path("{one}/{other}")
    public DuplicateBody tellApart(
            @PathParam("one") PersonId one,
            @PathParam("other") PersonId other,
            @HeaderParam("If-Match") @DefaultValue("") Version version,
            TellingApart asked) {
        Duplicate pair = asked.apart()
                ? duplicates.tellApart(one, other, version.number(), asked.reason())
                : duplicates.suspectAgain(one, other, version.number());
        return DuplicateBody.of(pair, new Labels(words));
    }
}
