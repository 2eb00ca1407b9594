package org.affianca.area.minors.bank;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.affianca.api.Because;
import org.affianca.api.FacilityId;
import org.affianca.api.OrganisationId;
import org.affianca.api.Page;
import org.affianca.api.Paging;
import org.affianca.api.ServiceCode;
import org.affianca.api.WorkId;
import org.affianca.api.access.Acting;
import org.affianca.api.area.AreaResource;
import org.affianca.api.area.Transactions;
import org.affianca.api.event.EventLog;
import org.affianca.api.figure.FigureDesk;
import org.affianca.api.person.People;
import org.affianca.api.place.FreeAsked;
import org.affianca.api.place.FreeSection;
import org.affianca.api.place.Places;
import org.affianca.api.problem.Flaw;
import org.affianca.api.problem.Invalid;
import org.affianca.api.problem.Missing;
import org.affianca.api.problem.Refused;
import org.affianca.api.work.WorkSheet;
import org.affianca.api.work.Works;
import org.affianca.area.minors.Age;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Which families of the bank suit a request, and which were proposed: for whoever sees the request. */
@Component(service = FosterMatches.class)
@AreaResource
@Path("foster-requests/{work}/families")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public final class FosterMatches {
    private static final ServiceCode REQUEST = new ServiceCode("minors.foster-request");
    /** Of a bank that is larger than any district's, the first ones are compared. */
    private static final int MOST = 1000;

    private static final int NOTE = 2000;

    private final FamilyMapper families;
    private final ProposalMapper proposals;
    private final Works works;
    private final People people;
    private final Places places;
    private final FigureDesk figures;
    private final EventLog events;
    private final Transactions transactions;
    private final Acting acting;
    private final Clock clock;

    @Activate
    public FosterMatches(
            @Reference FamilyMapper families,
            @Reference ProposalMapper proposals,
            @Reference Works works,
            @Reference People people,
            @Reference Places places,
            @Reference FigureDesk figures,
            @Reference EventLog events,
            @Reference Transactions transactions,
            @Reference Acting acting,
            @Reference Clock clock) {
        this.families = families;
        this.proposals = proposals;
        this.works = works;
        this.people = people;
        this.places = places;
        this.figures = figures;
        this.events = events;
        this.transactions = transactions;
        this.acting = acting;
        this.clock = clock;
    }

    @GET
    public MatchList matches(@PathParam("work") long work) {
        return transactions.within(() -> new MatchList(matches(request(work))));
    }

    @PUT
    @Path("{family}")
    public MatchList decide(@PathParam("work") long work, @PathParam("family") long family, ProposalData proposal) {
        return transactions.within(() -> decided(request(work), new FacilityId(family), proposal));
    }

    private MatchList decided(WorkSheet sheet, FacilityId family, ProposalData proposal) {
        WorkId id = sheet.work().common().id();
        if (!sheet.mayWrite()) {
            throw new Refused(Because.of("not-writable"));
        }
        check(proposal);
        Match match = matches(sheet).stream()
                .filter(one -> one.family().equals(family))
                .findFirst()
                .orElseThrow(() -> new Missing("foster family"));
        String by = acting.actor().label();
        if (proposal.state() == ProposalState.PROPOSED) {
            if (!match.proposed().isEmpty()) {
                throw new Refused(Because.of("family-proposed-already"));
            }
            proposals.propose(organisation(), id, family, match.points(), proposal, by);
        } else if (proposals.answer(organisation(), id, family, proposal, by) == 0) {
            throw new Refused(Because.of("no-open-proposal"));
        }
        events.happened(new FosterFamilyProposed(
                sheet.work().common().caseId(),
                id,
                family.value(),
                proposal.state().name()));
        return new MatchList(matches(sheet));
    }

    private void check(ProposalData proposal) {
        List<Flaw> flaws = new ArrayList<>();
        if (proposal.on().isAfter(LocalDate.now(clock))) {
            flaws.add(Flaw.at("/on", "proposed-in-the-future"));
        }
        if (proposal.state() == ProposalState.DECLINED && proposal.words().isEmpty()) {
            flaws.add(Flaw.at("/note", "required"));
        }
        if (proposal.words().length() > NOTE) {
            flaws.add(Flaw.at("/note", "note-too-long"));
        }
        if (!flaws.isEmpty()) {
            throw new Invalid(flaws);
        }
    }

    private List<Match> matches(WorkSheet sheet) {
        WorkId id = sheet.work().common().id();
        FosterRequest request = works.details(id, FosterRequest.class).orElseThrow(() -> new Missing("request"));
        Optional<Integer> age =
                people.find(request.child()).flatMap(child -> Age.of(child.data(), request.wantedFrom()));
        Map<FacilityId, String> proposed = proposals.ofWork(organisation(), id).stream()
                .collect(Collectors.toMap(ProposalMapper.Row::facilityId, ProposalMapper.Row::state));
        return new Matching(Need.of(request, age), figures.figures(), LocalDate.now(clock))
                .of(new FamilyBank(families, organisation()).page(0, MOST), free(request.wantedFrom()), proposed);
    }

    private Map<FacilityId, Integer> free(LocalDate on) {
        Map<FacilityId, Integer> free = new HashMap<>();
        Optional<String> after = Optional.empty();
        do {
            Page<FreeSection> page = places.free(
                    new FreeAsked(on, Optional.of(FosterFamilies.PLACE), Optional.empty(), true),
                    new Paging(after, Paging.MOST));
            page.items().forEach(section -> free.merge(section.facility(), section.free(), Integer::sum));
            after = page.next();
        } while (after.isPresent());
        return free;
    }

    private WorkSheet request(long work) {
        return works.sheet(new WorkId(work))
                .filter(sheet -> sheet.work().common().service().equals(REQUEST))
                .orElseThrow(() -> new Missing("request"));
    }

    private OrganisationId organisation() {
        return acting.actor().organisation();
    }
}
