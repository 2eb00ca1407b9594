package org.affianca.rest.overview;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.affianca.api.PersonId;
import org.affianca.api.catalogue.Words;
import org.affianca.api.organisation.Organisation;
import org.affianca.api.overview.Overviews;
import org.affianca.api.problem.Missing;
import org.affianca.rest.answer.CoreResource;
import org.affianca.rest.cases.UnitNames;
import org.affianca.rest.catalogue.Labels;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** One person across all areas, in one answer. */
@Component(service = OverviewResource.class)
@CoreResource
@Path("people/{id}/overview")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public final class OverviewResource {
    private final Overviews overviews;
    private final Words words;
    private final Organisation organisation;

    @Activate
    public OverviewResource(
            @Reference Overviews overviews, @Reference Words words, @Reference Organisation organisation) {
        this.overviews = overviews;
        this.words = words;
        this.organisation = organisation;
    }

    @GET
    public OverviewBody overview(@PathParam("id") PersonId id) {
        return OverviewBody.of(
                overviews.of(id).orElseThrow(() -> new Missing("person")),
                new Labels(words),
                new UnitNames(organisation));
    }
}
