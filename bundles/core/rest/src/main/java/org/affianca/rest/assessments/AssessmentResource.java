package org.affianca.rest.assessments;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.Set;
import org.affianca.api.WorkId;
import org.affianca.api.assessment.AssessmentDesk;
import org.affianca.api.assessment.Assessments;
import org.affianca.api.assessment.Questionnaire;
import org.affianca.api.assessment.Sheet;
import org.affianca.api.catalogue.Words;
import org.affianca.api.problem.Missing;
import org.affianca.rest.answer.Answers;
import org.affianca.rest.answer.CoreResource;
import org.affianca.rest.answer.Version;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The assessment under a work: its sheets are filled little by little and completed once. */
@Component(service = AssessmentResource.class)
@CoreResource
@Path("works/{id}/assessment")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public final class AssessmentResource {
    private final AssessmentDesk desk;
    private final Assessments assessments;
    private final Words words;

    @Activate
    public AssessmentResource(
            @Reference AssessmentDesk desk, @Reference Assessments assessments, @Reference Words words) {
        this.desk = desk;
        this.assessments = assessments;
        this.words = words;
    }

    @GET
    public QuestionnaireBody questionnaire(@PathParam("id") WorkId id) {
        return QuestionnaireBody.of(find(id), new Told(words));
    }

    @POST
    @Answers(201)
    public QuestionnaireBody begin(@PathParam("id") WorkId id, AssessmentAsked asked) {
        return QuestionnaireBody.of(desk.begin(id, asked.person(), asked.second()), new Told(words));
    }

    @GET
    @Path("sheets/{place}")
    public SheetBody sheet(@PathParam("id") WorkId id, @PathParam("place") int place) {
        Questionnaire questionnaire = find(id);
        return body(questionnaire, questionnaire.sheet(place).orElseThrow(() -> new Missing("sheet")));
    }

    @PATCH
    @Path("sheets/{place}")
    public SheetBody fill(
            @PathParam("id") WorkId id,
            @PathParam("place") int place,
            @HeaderParam("If-Match") @DefaultValue("") Version version,
            AnswersGiven given) {
        return body(
                find(id),
                desk.fill(id, place, version.number(), given.answers(), Set.copyOf(given.cleared()), given.madeOn()));
    }

    @POST
    @Path("sheets/{place}/completion")
    public SheetBody complete(
            @PathParam("id") WorkId id,
            @PathParam("place") int place,
            @HeaderParam("If-Match") @DefaultValue("") Version version) {
        return body(find(id), desk.complete(id, place, version.number()));
    }

    @DELETE
    @Path("sheets/{place}/completion")
    public SheetBody reopen(
            @PathParam("id") WorkId id,
            @PathParam("place") int place,
            @QueryParam("reason") @DefaultValue("") String reason,
            @HeaderParam("If-Match") @DefaultValue("") Version version) {
        return body(find(id), desk.reopen(id, place, version.number(), reason));
    }

    @GET
    @Path("reconciliation")
    public ReconciliationBody reconciliation(@PathParam("id") WorkId id) {
        return assessments
                .reconciliation(id)
                .map(both -> ReconciliationBody.of(both, new Told(words)))
                .orElseThrow(() -> new Missing("assessment"));
    }

    @POST
    @Path("agreement")
    @Answers(201)
    public SheetBody agree(@PathParam("id") WorkId id) {
        return body(find(id), desk.agree(id));
    }

    private Questionnaire find(WorkId id) {
        return assessments.find(id).orElseThrow(() -> new Missing("assessment"));
    }

    private SheetBody body(Questionnaire questionnaire, Sheet sheet) {
        return SheetBody.of(sheet, questionnaire.instrument(), new Told(words));
    }
}
