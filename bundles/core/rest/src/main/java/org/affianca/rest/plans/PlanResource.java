package org.affianca.rest.plans;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.affianca.api.WorkId;
import org.affianca.api.catalogue.Words;
import org.affianca.api.plan.Comparison;
import org.affianca.api.plan.PlanContent;
import org.affianca.api.plan.PlanDesk;
import org.affianca.api.plan.PlanVersion;
import org.affianca.api.plan.Plans;
import org.affianca.api.problem.Missing;
import org.affianca.rest.answer.Answers;
import org.affianca.rest.answer.CoreResource;
import org.affianca.rest.answer.Version;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** A plan: what it says, version by version. */
@Component(service = PlanResource.class)
@CoreResource
@Path("works/{id}/plan")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public final class PlanResource {
    private final Plans plans;
    private final PlanDesk desk;
    private final PlanSheets sheets;

    @Activate
    public PlanResource(@Reference Plans plans, @Reference PlanDesk desk, @Reference Words words) {
        this.plans = plans;
        this.desk = desk;
        this.sheets = new PlanSheets(plans, words);
    }

    @GET
    public PlanBody plan(@PathParam("id") WorkId id) {
        return sheets.of(id);
    }

    @PUT
    public PlanBody write(
            @PathParam("id") WorkId id,
            @HeaderParam("If-Match") @DefaultValue("") Version version,
            PlanContent content) {
        desk.write(id, version.number(), content);
        return sheets.of(id);
    }

    @POST
    @Path("versions")
    @Answers(201)
    public PlanBody revise(@PathParam("id") WorkId id, @HeaderParam("If-Match") @DefaultValue("") Version version) {
        desk.revise(id, version.number());
        return sheets.of(id);
    }

    @GET
    @Path("versions/{number}")
    public PlanVersion version(@PathParam("id") WorkId id, @PathParam("number") int number) {
        return plans.version(id, number).orElseThrow(() -> new Missing("plan version"));
    }

    @GET
    @Path("comparison")
    public Comparison comparison(
            @PathParam("id") WorkId id, @QueryParam("left") int left, @QueryParam("right") int right) {
        return plans.compare(id, left, right).orElseThrow(() -> new Missing("plan version"));
    }
}
