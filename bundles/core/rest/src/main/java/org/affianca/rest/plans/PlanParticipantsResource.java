package org.affianca.rest.plans;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.affianca.api.WorkId;
import org.affianca.api.catalogue.Words;
import org.affianca.api.plan.ParticipantData;
import org.affianca.api.plan.PlanDesk;
import org.affianca.api.plan.Plans;
import org.affianca.rest.answer.Answers;
import org.affianca.rest.answer.CoreResource;
import org.affianca.rest.answer.Version;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Those who take part in a plan by consent. */
@Component(service = PlanParticipantsResource.class)
@CoreResource
@Path("works/{id}/plan/participants")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public final class PlanParticipantsResource {
    private final PlanDesk desk;
    private final PlanSheets sheets;

    @Activate
    public PlanParticipantsResource(@Reference Plans plans, @Reference PlanDesk desk, @Reference Words words) {
        this.desk = desk;
        this.sheets = new PlanSheets(plans, words);
    }

    @POST
    @Answers(201)
    public PlanBody join(
            @PathParam("id") WorkId id,
            @HeaderParam("If-Match") @DefaultValue("") Version version,
            ParticipantData data) {
        desk.join(id, version.number(), data);
        return sheets.of(id);
    }

    @PUT
    @Path("{participant}/withdrawal")
    public PlanBody leave(
            @PathParam("id") WorkId id,
            @PathParam("participant") int participant,
            @HeaderParam("If-Match") @DefaultValue("") Version version,
            OnDay day) {
        desk.leave(id, version.number(), participant, day.on());
        return sheets.of(id);
    }
}
