package org.affianca.rest.looks;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.util.Optional;
import org.affianca.api.look.LookChain;
import org.affianca.rest.answer.CoreResource;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The log of reads and its seals. */
@Component(service = AccessLogResource.class)
@CoreResource
@Path("access-log")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public final class AccessLogResource {
    private final LookChain chain;

    @Activate
    public AccessLogResource(@Reference LookChain chain) {
        this.chain = chain;
    }

    /** Checks the log against its seals, from a day on or from the beginning. */
    @GET
    @Path("verification")
    public VerificationBody verification(@QueryParam("from") Optional<LocalDate> from) {
        return VerificationBody.of(chain.verify(from));
    }
}
