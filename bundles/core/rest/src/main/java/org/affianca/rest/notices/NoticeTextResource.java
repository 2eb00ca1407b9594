package org.affianca.rest.notices;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.affianca.api.notice.Notices;
import org.affianca.rest.answer.CoreResource;
import org.affianca.rest.answer.Version;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The text of the notice of taking charge. */
@Component(service = NoticeTextResource.class)
@CoreResource
@Path("notice-text")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public final class NoticeTextResource {
    private final Notices notices;

    @Activate
    public NoticeTextResource(@Reference Notices notices) {
        this.notices = notices;
    }

    @GET
    public NoticeTextBody text() {
        return NoticeTextBody.of(notices.text());
    }

    @PUT
    public NoticeTextBody rewrite(@HeaderParam("If-Match") @DefaultValue("") Version version, Wording wording) {
        return NoticeTextBody.of(notices.rewrite(version.number(), wording.italian(), wording.english()));
    }
}
