package org.affianca.rest.notices;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.affianca.api.CaseId;
import org.affianca.api.notice.NoticeDelivery;
import org.affianca.api.notice.Notices;
import org.affianca.api.organisation.Organisation;
import org.affianca.api.problem.Missing;
import org.affianca.rest.answer.Answers;
import org.affianca.rest.answer.CoreResource;
import org.affianca.rest.answer.Version;
import org.affianca.rest.cases.UnitNames;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The notice of a case: what to print, and that it was given. */
@Component(service = NoticesResource.class)
@CoreResource
@Path("cases/{id}/notices")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public final class NoticesResource {
    private final Notices notices;
    private final Organisation organisation;

    @Activate
    public NoticesResource(@Reference Notices notices, @Reference Organisation organisation) {
        this.notices = notices;
        this.organisation = organisation;
    }

    @GET
    public NoticeSheetBody sheet(@PathParam("id") CaseId id) {
        return NoticeSheetBody.of(
                notices.sheet(id).orElseThrow(() -> new Missing("case")), new UnitNames(organisation));
    }

    @POST
    @Answers(201)
    public NoticeSheetBody deliver(
            @PathParam("id") CaseId id,
            @HeaderParam("If-Match") @DefaultValue("") Version version,
            NoticeDelivery delivery) {
        return NoticeSheetBody.of(notices.delivered(id, version.number(), delivery), new UnitNames(organisation));
    }
}
