package org.affianca.rest.cases;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.affianca.api.CaseId;
import org.affianca.api.casefile.CaseFiles;
import org.affianca.api.catalogue.Catalogue;
import org.affianca.api.catalogue.Words;
import org.affianca.rest.answer.CoreResource;
import org.affianca.rest.answer.Listing;
import org.affianca.rest.answer.PageAsked;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** What happened in a case. */
@Component(service = TimelineResource.class)
@CoreResource
@Path("cases/{id}/timeline")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public final class TimelineResource {
    private final CaseFiles files;
    private final Catalogue catalogue;
    private final Words words;

    @Activate
    public TimelineResource(@Reference CaseFiles files, @Reference Catalogue catalogue, @Reference Words words) {
        this.files = files;
        this.catalogue = catalogue;
        this.words = words;
    }

    @GET
    public Listing<Happening> timeline(@PathParam("id") CaseId id, @BeanParam PageAsked page) {
        Telling telling = new Telling(words, catalogue);
        return Listing.of(files.timeline(id, page.paging()), telling::tell);
    }
}
