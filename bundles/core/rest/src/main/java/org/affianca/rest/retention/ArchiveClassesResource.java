package org.affianca.rest.retention;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.affianca.api.retention.ArchiveRule;
import org.affianca.api.retention.Retention;
import org.affianca.rest.answer.CoreResource;
import org.affianca.rest.answer.Listing;
import org.affianca.rest.answer.Version;
import org.affianca.rest.call.Call;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The classes of the archive and how long their files are kept. */
@Component(service = ArchiveClassesResource.class)
@CoreResource
@Path("archive-classes")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public final class ArchiveClassesResource {
    private final Retention retention;

    @Activate
    public ArchiveClassesResource(@Reference Retention retention) {
        this.retention = retention;
    }

    @GET
    public Listing<ArchiveClassBody> all() {
        return Listing.of(retention.classes(Call.now().locale()), ArchiveClassBody::of);
    }

    @PUT
    @Path("{code}/rule")
    public ArchiveClassBody rule(
            @PathParam("code") String code,
            @HeaderParam("If-Match") @DefaultValue("") Version version,
            ArchiveRule rule) {
        return ArchiveClassBody.of(
                retention.rule(code, version.number(), rule, Call.now().locale()));
    }
}
