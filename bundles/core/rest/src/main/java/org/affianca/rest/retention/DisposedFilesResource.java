package org.affianca.rest.retention;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.Optional;
import org.affianca.api.retention.Disposals;
import org.affianca.rest.answer.CoreResource;
import org.affianca.rest.answer.Listing;
import org.affianca.rest.problem.Halt;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** What became of a file that cannot be found any more. */
@Component(service = DisposedFilesResource.class)
@CoreResource
@Path("disposed-files")
@Produces(MediaType.APPLICATION_JSON)
public final class DisposedFilesResource {
    private final Disposals disposals;

    @Activate
    public DisposedFilesResource(@Reference Disposals disposals) {
        this.disposals = disposals;
    }

    /** By the number of the file. */
    @GET
    public Listing<DisposedFileBody> of(@QueryParam("number") Optional<String> number) {
        return Listing.of(
                disposals.ofNumber(
                        number.orElseThrow(() -> Halt.with(400, "parameter-invalid", "parameter", "number"))),
                DisposedFileBody::of);
    }
}
