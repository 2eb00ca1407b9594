package org.affianca.rest.cases;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.util.Optional;
import org.affianca.api.UnitId;
import org.affianca.api.casefile.CaseFiles;
import org.affianca.api.casefile.EpisodeFigures;
import org.affianca.rest.answer.CoreResource;
import org.affianca.rest.answer.Periods;
import org.affianca.rest.problem.Halt;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** How many episodes began and ended between two days. */
@Component(service = EpisodeFiguresResource.class)
@CoreResource
@Path("episode-figures")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public final class EpisodeFiguresResource {
    private final CaseFiles files;

    @Activate
    public EpisodeFiguresResource(@Reference CaseFiles files) {
        this.files = files;
    }

    @GET
    public EpisodeFigures figures(
            @QueryParam("from") Optional<LocalDate> from,
            @QueryParam("until") Optional<LocalDate> until,
            @QueryParam("unit") Optional<UnitId> unit) {
        LocalDate first = from.orElseThrow(() -> Halt.with(400, "parameter-invalid", "parameter", "from"));
        LocalDate last = until.orElseThrow(() -> Halt.with(400, "parameter-invalid", "parameter", "until"));
        return files.figures(Periods.of(first, Optional.of(last), "/until"), unit);
    }
}
