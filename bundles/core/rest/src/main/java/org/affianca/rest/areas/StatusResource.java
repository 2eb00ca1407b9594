package org.affianca.rest.areas;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import org.affianca.api.organisation.Health;
import org.affianca.rest.answer.CoreResource;
import org.affianca.rest.openapi.Describes;
import org.affianca.rest.openapi.Running;
import org.affianca.rest.problem.Halt;
import org.affianca.rest.problem.Problem;
import org.affianca.rest.problem.Problems;
import org.affianca.rest.problem.Sentences;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.osgi.service.component.annotations.ReferencePolicyOption;

/** Whether the installation serves; for probes, so without a session and without a word about anybody. */
@Component(service = StatusResource.class)
@CoreResource
@Path("status")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public final class StatusResource {
    private static final int RETRY_SECONDS = 2;
    private final Running running;
    private final Problems problems = new Problems(new Sentences(Optional::empty));

    @Reference(
            cardinality = ReferenceCardinality.OPTIONAL,
            policy = ReferencePolicy.DYNAMIC,
            policyOption = ReferencePolicyOption.GREEDY)
    private volatile @Nullable Health health;

    @Activate
    public StatusResource(@Reference Running running) {
        this.running = running;
    }

    /** A problem that is none, as the national guidelines ask: the same shape whether all is well or not. */
    @GET
    @Produces({Problem.MEDIA_TYPE, MediaType.APPLICATION_JSON})
    @Describes(answer = Problem.class, type = Problem.MEDIA_TYPE)
    public Response status() {
        Health core = health;
        if (core == null || !core.now().ready() || !running.isWhole()) {
            throw Halt.later(503, "starting", RETRY_SECONDS);
        }
        return Response.ok(problems.none("up"), Problem.MEDIA_TYPE).build();
    }
}
