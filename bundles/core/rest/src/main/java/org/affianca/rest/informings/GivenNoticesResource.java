package org.affianca.rest.informings;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import org.affianca.api.informing.PrivacyNotice;
import org.affianca.api.informing.PrivacyNotices;
import org.affianca.api.problem.Missing;
import org.affianca.rest.answer.CoreResource;
import org.affianca.rest.openapi.Describes;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** A version of the notice that was given to somebody, as it read then. */
@Component(service = GivenNoticesResource.class)
@CoreResource
@Path("given-privacy-notices/{version}")
@Produces(MediaType.APPLICATION_JSON)
public final class GivenNoticesResource {
    private final PrivacyNotices notices;

    @Activate
    public GivenNoticesResource(@Reference PrivacyNotices notices) {
        this.notices = notices;
    }

    @GET
    public PrivacyNotice notice(@PathParam("version") String version) {
        return notices.given(version).orElseThrow(() -> new Missing("privacy-notice"));
    }

    @GET
    @Path("print")
    @Produces(MediaType.APPLICATION_OCTET_STREAM)
    @Describes(answer = byte[].class, type = MediaType.APPLICATION_OCTET_STREAM)
    public Response print(@PathParam("version") String version) throws IOException {
        return NoticeFile.of(notices, notice(version));
    }
}
