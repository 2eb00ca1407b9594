package org.affianca.rest.tasks;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.affianca.api.catalogue.Words;
import org.affianca.api.task.Tasks;
import org.affianca.rest.answer.CoreResource;
import org.affianca.rest.catalogue.Labels;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** My day: tasks and deadlines, soonest first. */
@Component(service = AgendaResource.class)
@CoreResource
@Path("agenda")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public final class AgendaResource {
    private static final int DAYS_AHEAD = 14;
    private final Tasks tasks;
    private final Words words;
    private final Clock clock;

    @Activate
    public AgendaResource(@Reference Tasks tasks, @Reference Words words, @Reference Clock clock) {
        this.tasks = tasks;
        this.words = words;
        this.clock = clock;
    }

    @GET
    public AgendaBody agenda(@QueryParam("until") Optional<LocalDate> until) {
        LocalDate last = until.orElseGet(() -> LocalDate.now(clock).plusDays(DAYS_AHEAD));
        return AgendaBody.of(tasks.agenda(last), new Labels(words));
    }
}
