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
import org.affianca.api.plan.PlanDesk;
import org.affianca.api.plan.Plans;
import org.affianca.api.plan.ReviewData;
import org.affianca.rest.answer.Answers;
import org.affianca.rest.answer.CoreResource;
import org.affianca.rest.answer.Version;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The reviews of a plan: planned, put off, held. */
@Component(service = PlanReviewsResource.class)
@CoreResource
@Path("works/{id}/plan/reviews")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public final class PlanReviewsResource {
    private final PlanDesk desk;
    private final PlanSheets sheets;

    @Activate
    public PlanReviewsResource(@Reference Plans plans, @Reference PlanDesk desk, @Reference Words words) {
        this.desk = desk;
        this.sheets = new PlanSheets(plans, words);
    }

    @POST
    @Answers(201)
    public PlanBody plan(
            @PathParam("id") WorkId id, @HeaderParam("If-Match") @DefaultValue("") Version version, OnDay day) {
        desk.planReview(id, version.number(), day.on());
        return sheets.of(id);
    }

    @PUT
    @Path("{review}/day")
    public PlanBody move(
            @PathParam("id") WorkId id,
            @PathParam("review") int review,
            @HeaderParam("If-Match") @DefaultValue("") Version version,
            OnDay day) {
        desk.moveReview(id, version.number(), review, day.on());
        return sheets.of(id);
    }

    @PUT
    @Path("{review}")
    public PlanBody hold(
            @PathParam("id") WorkId id,
            @PathParam("review") int review,
            @HeaderParam("If-Match") @DefaultValue("") Version version,
            ReviewData data) {
        desk.review(id, version.number(), review, data);
        return sheets.of(id);
    }
}
