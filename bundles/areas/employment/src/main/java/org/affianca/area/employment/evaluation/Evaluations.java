package org.affianca.area.employment.evaluation;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.affianca.api.Because;
import org.affianca.api.OrganisationId;
import org.affianca.api.ServiceCode;
import org.affianca.api.WorkId;
import org.affianca.api.access.Acting;
import org.affianca.api.area.AreaResource;
import org.affianca.api.area.Transactions;
import org.affianca.api.catalogue.Stage;
import org.affianca.api.event.EventLog;
import org.affianca.api.problem.Flaw;
import org.affianca.api.problem.Invalid;
import org.affianca.api.problem.Missing;
import org.affianca.api.problem.Refused;
import org.affianca.api.work.StepTaken;
import org.affianca.api.work.WorkSheet;
import org.affianca.api.work.Works;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The evaluations of one traineeship: whoever sees the work reads them, whoever may write to it gives one. */
@Component(service = Evaluations.class)
@AreaResource
@Path("traineeships/{work}/evaluations")
@Produces(MediaType.APPLICATION_JSON)
public final class Evaluations {
    private static final ServiceCode TRAINEESHIP = new ServiceCode("employment.traineeship");

    private final EvaluationMapper kept;
    private final Works works;
    private final EventLog events;
    private final Transactions transactions;
    private final Acting acting;
    private final Clock clock;

    @Activate
    public Evaluations(
            @Reference EvaluationMapper kept,
            @Reference Works works,
            @Reference EventLog events,
            @Reference Transactions transactions,
            @Reference Acting acting,
            @Reference Clock clock) {
        this.kept = kept;
        this.works = works;
        this.events = events;
        this.transactions = transactions;
        this.acting = acting;
        this.clock = clock;
    }

    @GET
    public EvaluationList ofTraineeship(@PathParam("work") long work) {
        WorkId id = traineeship(work).work().common().id();
        return new EvaluationList(kept.ofWork(organisation(), id));
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public Response give(@PathParam("work") long work, EvaluationData evaluation) {
        return Response.status(Response.Status.CREATED)
                .entity(given(work, evaluation))
                .build();
    }

    Evaluation given(long work, EvaluationData evaluation) {
        return transactions.within(() -> keep(traineeship(work), evaluation));
    }

    private Evaluation keep(WorkSheet traineeship, EvaluationData evaluation) {
        WorkId id = traineeship.work().common().id();
        if (!traineeship.mayWrite()) {
            throw new Refused(Because.of("not-writable"));
        }
        LocalDate start = traineeship.history().stream()
                .filter(step -> step.stage() == Stage.RUNNING)
                .map(StepTaken::on)
                .findFirst()
                .orElseThrow(() -> new Refused(Because.of("not-started")));
        List<Flaw> flaws = evaluation.flaws(start, LocalDate.now(clock));
        if (!flaws.isEmpty()) {
            throw new Invalid(flaws);
        }
        kept.give(organisation(), id, evaluation, acting.actor().label());
        events.happened(new EvaluationGiven(traineeship.work().common().caseId(), id, evaluation.moment()));
        return newest(kept.ofWork(organisation(), id));
    }

    private WorkSheet traineeship(long work) {
        return works.sheet(new WorkId(work))
                .filter(sheet -> sheet.work().common().service().equals(TRAINEESHIP))
                .orElseThrow(() -> new Missing("traineeship"));
    }

    private static Evaluation newest(List<Evaluation> all) {
        return all.stream().reduce((a, b) -> a.id() > b.id() ? a : b).orElseThrow();
    }

    private OrganisationId organisation() {
        return acting.actor().organisation();
    }
}
