package org.affianca.rest.areas;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import org.affianca.api.organisation.Health;
import org.affianca.rest.answer.CoreResource;
import org.affianca.rest.problem.Halt;
import org.jspecify.annotations.Nullable;
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

    @Reference(
            cardinality = ReferenceCardinality.OPTIONAL,
            policy = ReferencePolicy.DYNAMIC,
            policyOption = ReferencePolicyOption.GREEDY)
    private volatile @Nullable Health health;

    @GET
    public Status status() {
        Health core = health;
        Health.State now = core == null ? new Health.State(false, "", Instant.EPOCH) : core.now();
        if (!now.ready()) {
            throw Halt.later(503, "starting", RETRY_SECONDS);
        }
        return new Status("up", now.since());
    }
}
