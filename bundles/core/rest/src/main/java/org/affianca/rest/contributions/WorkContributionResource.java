package org.affianca.rest.contributions;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.util.Optional;
import org.affianca.api.WorkId;
import org.affianca.api.catalogue.Words;
import org.affianca.api.contribution.Contributions;
import org.affianca.rest.answer.CoreResource;
import org.affianca.rest.catalogue.Labels;
import org.affianca.rest.problem.Halt;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** What the holder of the case pays for a work. */
@Component(service = WorkContributionResource.class)
@CoreResource
@Path("works/{id}/contribution")
@Produces(MediaType.APPLICATION_JSON)
public final class WorkContributionResource {
    private final Contributions contributions;
    private final Words words;

    @Activate
    public WorkContributionResource(@Reference Contributions contributions, @Reference Words words) {
        this.contributions = contributions;
        this.words = words;
    }

    /** By the rule and the means test that hold on the day. */
    @GET
    public WorkContribution due(@PathParam("id") WorkId id, @QueryParam("on") Optional<LocalDate> on) {
        LocalDate day = on.orElseThrow(() -> Halt.with(400, "parameter-invalid", "parameter", "on"));
        Labels labels = new Labels(words);
        return new WorkContribution(
                day,
                contributions
                        .due(id, day, Optional.empty())
                        .map(calculation -> CalculationBody.of(calculation, labels)));
    }
}
