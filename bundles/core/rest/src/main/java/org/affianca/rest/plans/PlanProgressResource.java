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
import org.affianca.api.plan.Measured;
import org.affianca.api.plan.PlanDesk;
import org.affianca.api.plan.Plans;
import org.affianca.rest.answer.Answers;
import org.affianca.rest.answer.CoreResource;
import org.affianca.rest.answer.Version;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** How a plan in force goes: its actions and its indicators. */
@Component(service = PlanProgressResource.class)
@CoreResource
@Path("works/{id}/plan/progress")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public final class PlanProgressResource {
    private final PlanDesk desk;
    private final PlanSheets sheets;

    @Activate
    public PlanProgressResource(@Reference Plans plans, @Reference PlanDesk desk, @Reference Words words) {
        this.desk = desk;
        this.sheets = new PlanSheets(plans, words);
    }

    @PUT
    @Path("actions/{action}")
    public PlanBody move(
            @PathParam("id") WorkId id,
            @PathParam("action") int action,
            @HeaderParam("If-Match") @DefaultValue("") Version version,
            Moved moved) {
        desk.progress(id, version.number(), action, moved.state(), moved.work());
        return sheets.of(id);
    }

    @POST
    @Path("indicators/{indicator}")
    @Answers(201)
    public PlanBody measure(
            @PathParam("id") WorkId id,
            @PathParam("indicator") int indicator,
            @HeaderParam("If-Match") @DefaultValue("") Version version,
            ValueSeen seen) {
        desk.measure(id, version.number(), new Measured(indicator, seen.on(), seen.value(), seen.note()));
        return sheets.of(id);
    }
}
