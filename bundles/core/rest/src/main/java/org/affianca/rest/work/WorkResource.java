package org.affianca.rest.work;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.Map;
import org.affianca.api.ServiceCode;
import org.affianca.api.Verdict;
import org.affianca.api.WorkId;
import org.affianca.api.catalogue.Words;
import org.affianca.api.place.Stays;
import org.affianca.api.problem.Refused;
import org.affianca.api.work.Decision;
import org.affianca.api.work.WorkDesk;
import org.affianca.api.work.Works;
import org.affianca.rest.answer.CoreResource;
import org.affianca.rest.answer.Version;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** One work: its page, its steps, its details. */
@Component(service = WorkResource.class)
@CoreResource
@Path("works/{id}")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public final class WorkResource {
    private final WorkDesk desk;
    private final Sheets sheets;

    @Activate
    public WorkResource(
            @Reference WorkDesk desk, @Reference Works works, @Reference Stays stays, @Reference Words words) {
        this.desk = desk;
        this.sheets = new Sheets(works, stays, words);
    }

    @GET
    public WorkSheetBody sheet(@PathParam("id") WorkId id) {
        return sheets.of(id);
    }

    @POST
    @Path("step")
    public WorkSheetBody step(
            @PathParam("id") WorkId id, @HeaderParam("If-Match") @DefaultValue("") Version version, StepAsked asked) {
        sheets.speakOf(id);
        Decision decision = new Decision(asked.on(), asked.outcome(), asked.until(), asked.note());
        if (desk.move(id, version.number(), asked.step(), decision) instanceof Verdict.No no) {
            throw new Refused(no, sheets.allowed(id));
        }
        return sheets.of(id);
    }

    @PUT
    @Path("details")
    public WorkSheetBody describe(
            @PathParam("id") WorkId id,
            @HeaderParam("If-Match") @DefaultValue("") Version version,
            Map<String, Object> details) {
        sheets.speakOf(id);
        desk.describe(id, version.number(), details);
        return sheets.of(id);
    }

    @PUT
    @Path("particulars")
    public WorkSheetBody amend(
            @PathParam("id") WorkId id,
            @HeaderParam("If-Match") @DefaultValue("") Version version,
            ParticularsAsked particulars) {
        sheets.speakOf(id);
        desk.amend(id, version.number(), particulars.toParticulars());
        return sheets.of(id);
    }

    @GET
    @Path("advice")
    public AdviceBody advice(@PathParam("id") WorkId id) {
        ServiceCode service = sheets.speakOf(id);
        return AdviceBody.of(desk.advice(id), service.area(), sheets.labels());
    }

    @POST
    @Path("instalments/{instalment}/payment")
    public WorkSheetBody paid(@PathParam("id") WorkId id, @PathParam("instalment") long instalment, Payment payment) {
        desk.paid(id, instalment, payment.on());
        return sheets.of(id);
    }
}
