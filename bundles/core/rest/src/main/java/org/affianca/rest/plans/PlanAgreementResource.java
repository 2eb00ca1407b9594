package org.affianca.rest.plans;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.affianca.api.WorkId;
import org.affianca.api.catalogue.Words;
import org.affianca.api.plan.PlanDesk;
import org.affianca.api.plan.Plans;
import org.affianca.rest.answer.CoreResource;
import org.affianca.rest.answer.Version;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** How a draft of a plan comes to hold: proposed, signed or refused, or put in force by authority. */
@Component(service = PlanAgreementResource.class)
@CoreResource
@Path("works/{id}/plan/agreement")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public final class PlanAgreementResource {
    private final PlanDesk desk;
    private final PlanSheets sheets;

    @Activate
    public PlanAgreementResource(@Reference Plans plans, @Reference PlanDesk desk, @Reference Words words) {
        this.desk = desk;
        this.sheets = new PlanSheets(plans, words);
    }

    @PUT
    @Path("proposal")
    public PlanBody propose(
            @PathParam("id") WorkId id, @HeaderParam("If-Match") @DefaultValue("") Version version, OnDay day) {
        desk.propose(id, version.number(), day.on());
        return sheets.of(id);
    }

    @PUT
    @Path("signatures/{signatory}")
    public PlanBody sign(
            @PathParam("id") WorkId id,
            @PathParam("signatory") int signatory,
            @HeaderParam("If-Match") @DefaultValue("") Version version,
            Answered answered) {
        desk.sign(id, version.number(), answered.by(signatory));
        return sheets.of(id);
    }

    @PUT
    @Path("authority")
    public PlanBody enforce(
            @PathParam("id") WorkId id,
            @HeaderParam("If-Match") @DefaultValue("") Version version,
            Enforcement enforcement) {
        desk.enforce(id, version.number(), enforcement.legalBasis(), enforcement.on());
        return sheets.of(id);
    }
}
