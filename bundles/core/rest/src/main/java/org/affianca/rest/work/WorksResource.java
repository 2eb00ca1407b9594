package org.affianca.rest.work;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.Optional;
import org.affianca.api.CaseId;
import org.affianca.api.PersonId;
import org.affianca.api.ServiceCode;
import org.affianca.api.catalogue.Stage;
import org.affianca.api.catalogue.Words;
import org.affianca.api.work.WorkFilter;
import org.affianca.api.work.Works;
import org.affianca.rest.answer.CoreResource;
import org.affianca.rest.answer.Listing;
import org.affianca.rest.answer.PageAsked;
import org.affianca.rest.catalogue.Labels;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Works over all cases and areas. */
@Component(service = WorksResource.class)
@CoreResource
@Path("works")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public final class WorksResource {
    private final Works works;
    private final Words words;

    @Activate
    public WorksResource(@Reference Works works, @Reference Words words) {
        this.works = works;
        this.words = words;
    }

    @GET
    public Listing<WorkLine> list(
            @QueryParam("case") Optional<CaseId> caseId,
            @QueryParam("person") Optional<PersonId> person,
            @QueryParam("service") Optional<ServiceCode> service,
            @QueryParam("area") Optional<String> area,
            @QueryParam("stage") Optional<Stage> stage,
            @QueryParam("mine") boolean mine,
            @BeanParam PageAsked page) {
        Labels labels = new Labels(words);
        return Listing.of(
                works.list(new WorkFilter(caseId, person, service, area, stage, mine), page.paging()),
                work -> WorkLine.of(work, labels));
    }
}
