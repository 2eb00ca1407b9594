package org.affianca.area.housing.clearance;

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
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.affianca.api.Because;
import org.affianca.api.OrganisationId;
import org.affianca.api.UnitId;
import org.affianca.api.WorkId;
import org.affianca.api.access.Acting;
import org.affianca.api.access.Role;
import org.affianca.api.area.AreaResource;
import org.affianca.api.area.Transactions;
import org.affianca.api.catalogue.Catalogue;
import org.affianca.api.catalogue.Choice;
import org.affianca.api.event.EventLog;
import org.affianca.api.problem.Flaw;
import org.affianca.api.problem.Invalid;
import org.affianca.api.problem.Missing;
import org.affianca.api.problem.Refused;
import org.affianca.api.work.WorkSummary;
import org.affianca.api.work.Works;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The clearances of one's units, and their households as far as one sees their cases. */
@Component(service = Clearances.class)
@AreaResource
@Path("clearances")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public final class Clearances {
    private final ClearanceMapper kept;
    private final ClearanceDay day;
    private final Works works;
    private final Catalogue catalogue;
    private final EventLog events;
    private final Transactions transactions;
    private final Acting acting;
    private final Clock clock;

    @Activate
    public Clearances(
            @Reference ClearanceMapper kept,
            @Reference ClearanceDay day,
            @Reference Works works,
            @Reference Catalogue catalogue,
            @Reference EventLog events,
            @Reference Transactions transactions,
            @Reference Acting acting,
            @Reference Clock clock) {
        this.kept = kept;
        this.day = day;
        this.works = works;
        this.catalogue = catalogue;
        this.events = events;
        this.transactions = transactions;
        this.acting = acting;
        this.clock = clock;
    }

    @GET
    public ClearanceList list() {
        Set<Long> units = units();
        return new ClearanceList(units.isEmpty() ? List.of() : kept.ofUnits(organisation(), units));
    }

    @POST
    public Response enter(ClearanceData data) {
        return created(transactions.within(() -> keep(data)));
    }

    @GET
    @Path("{clearance}")
    public ClearanceSheet sheet(@PathParam("clearance") long id) {
        return transactions.within(() -> shown(seen(id)));
    }

    /** Enters the households found in the building: all of them, or none. */
    @POST
    @Path("{clearance}/households")
    public Response households(@PathParam("clearance") long id, HouseholdEntry entry) {
        return created(transactions.within(() -> {
            Clearance of = seen(id);
            refuse(day.flaws(entry.households()));
            for (int i = 0; i < entry.households().size(); i++) {
                WorkId assessment = day.assess(of, entry.households().get(i), today(), "/households/" + i);
                kept.found(organisation(), id, assessment);
            }
            return shown(of);
        }));
    }

    /** Enters what was done for the households: for all of them, or for none. */
    @POST
    @Path("{clearance}/measures")
    public Response measures(@PathParam("clearance") long id, MeasuresEntry entry) {
        return created(transactions.within(() -> {
            Clearance of = seen(id);
            Map<Long, HouseholdLine> lines = shown(of).households().stream()
                    .collect(Collectors.toMap(HouseholdLine::assessment, Function.identity()));
            refuse(flaws(entry, lines));
            for (int i = 0; i < entry.measures().size(); i++) {
                Measures measures = entry.measures().get(i);
                HouseholdLine line = Optional.ofNullable(lines.get(measures.assessment()))
                        .orElseThrow(() -> new Missing("household"));
                WorkId begun = day.help(line.inCase(), measures, entry, "/measures/" + i);
                if (kept.helped(organisation(), id, new WorkId(measures.assessment()), begun) == 0) {
                    throw new Refused(Because.of("helped-already"));
                }
            }
            return shown(of);
        }));
    }

    private Clearance keep(ClearanceData data) {
        Set<String> grounds = catalogue.codes("housing.clearance-ground", Locale.ENGLISH).stream()
                .map(Choice::code)
                .collect(Collectors.toSet());
        refuse(data.flaws(units(), grounds, today()));
        if (kept.same(organisation(), data).isPresent()) {
            throw new Refused(Because.of("clearance-entered-already"));
        }
        kept.enter(organisation(), data);
        long id = kept.same(organisation(), data).orElseThrow();
        events.happened(new ClearanceEntered(id));
        return kept.find(organisation(), id).orElseThrow();
    }

    private List<Flaw> flaws(MeasuresEntry entry, Map<Long, HouseholdLine> lines) {
        List<Flaw> flaws = new ArrayList<>();
        if (entry.measures().isEmpty() || entry.measures().size() > HouseholdEntry.MOST) {
            flaws.add(Flaw.at("/measures", "how-many-households", "most", HouseholdEntry.MOST));
        }
        if (entry.clearedOn().isAfter(today())) {
            flaws.add(Flaw.at("/clearedOn", "in-the-future"));
        }
        for (int i = 0; i < entry.measures().size(); i++) {
            HouseholdLine line = lines.get(entry.measures().get(i).assessment());
            if (line == null) {
                flaws.add(Flaw.at("/measures/" + i + "/assessment", "unknown-household"));
            } else if (line.measures().isPresent()) {
                flaws.add(Flaw.at("/measures/" + i + "/assessment", "helped-already"));
            }
        }
        return flaws;
    }

    private ClearanceSheet shown(Clearance clearance) {
        List<Found> found = kept.households(organisation(), clearance.id());
        List<WorkId> asked = found.stream()
                .flatMap(
                        one -> Stream.concat(Stream.of(one.assessmentId()), one.measuresId().map(WorkId::new).stream()))
                .toList();
        Map<WorkId, WorkSummary> seen =
                works.summaries(asked).stream().collect(Collectors.toMap(WorkSummary::id, Function.identity()));
        return new ClearanceSheet(
                clearance,
                found.stream()
                        .flatMap(one -> Optional.ofNullable(seen.get(one.assessmentId()))
                                .map(work -> HouseholdLine.of(
                                        work,
                                        one.measuresId()
                                                .map(WorkId::new)
                                                .flatMap(id -> Optional.ofNullable(seen.get(id)))))
                                .stream())
                        .toList());
    }

    private Clearance seen(long id) {
        Set<Long> units = units();
        return kept.find(organisation(), id)
                .filter(clearance -> units.contains(clearance.unit()))
                .orElseThrow(() -> new Missing("clearance"));
    }

    /** The units whose clearances one may know: one's own, for who works with cases. */
    private Set<Long> units() {
        boolean works = acting.actor().is(Role.WORKER) || acting.actor().is(Role.COORDINATOR);
        return works ? acting.actor().units().stream().map(UnitId::value).collect(Collectors.toSet()) : Set.of();
    }

    private static void refuse(List<Flaw> flaws) {
        if (!flaws.isEmpty()) {
            throw new Invalid(flaws);
        }
    }

    private static Response created(Object entity) {
        return Response.status(Response.Status.CREATED).entity(entity).build();
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    private OrganisationId organisation() {
        return acting.actor().organisation();
    }
}
