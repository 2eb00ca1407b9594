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
import org.affianca.rest.call.Call;
import org.affianca.rest.openapi.Describes;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The notice about personal data as it reads today, of the office ({@code core}) or of an area, in one language. */
@Component(service = PrivacyNoticesResource.class)
@CoreResource
@Path("privacy-notices")
@Produces(MediaType.APPLICATION_JSON)
public final class PrivacyNoticesResource {
    private final PrivacyNotices notices;

    @Activate
    public PrivacyNoticesResource(@Reference PrivacyNotices notices) {
        this.notices = notices;
    }

    @GET
    public NoticeChoices notices() {
        return new NoticeChoices(notices.areas(Call.now().locale()), notices.languages());
    }

    @GET
    @Path("{area}/{language}")
    public PrivacyNotice notice(@PathParam("area") String area, @PathParam("language") String language) {
        return notices.read(area, language).orElseThrow(() -> new Missing("privacy-notice"));
    }

    @GET
    @Path("{area}/{language}/print")
    @Produces(MediaType.APPLICATION_OCTET_STREAM)
    @Describes(answer = byte[].class, type = MediaType.APPLICATION_OCTET_STREAM)
    public Response print(@PathParam("area") String area, @PathParam("language") String language) throws IOException {
        return NoticeFile.of(notices, notice(area, language));
    }
}
