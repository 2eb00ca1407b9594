package org.affianca.area.housing.call;

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
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.affianca.api.OrganisationId;
import org.affianca.api.Paging;
import org.affianca.api.ServiceCode;
import org.affianca.api.access.Acting;
import org.affianca.api.area.AreaResource;
import org.affianca.api.area.Transactions;
import org.affianca.api.event.EventLog;
import org.affianca.api.norm.NormRule;
import org.affianca.api.norm.Norms;
import org.affianca.api.norm.Reckoning;
import org.affianca.api.problem.Flaw;
import org.affianca.api.problem.Forbidden;
import org.affianca.api.problem.Invalid;
import org.affianca.api.problem.Missing;
import org.affianca.api.problem.Stale;
import org.affianca.api.queue.WaitingList;
import org.affianca.api.queue.WaitingListId;
import org.affianca.api.queue.WaitingLists;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Calls for public housing: whoever knows waiting lists reads them, who keeps the rules of its list writes one. */
@Component(service = Calls.class)
@AreaResource
@Path("calls")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public final class Calls {
    private static final String OPPOSITION = "housing.opposition";
    private static final ServiceCode APPLICATION = new ServiceCode("housing.public-housing-application");

    private final CallMapper kept;
    private final WaitingLists lists;
    private final Norms norms;
    private final EventLog events;
    private final Transactions transactions;
    private final Acting acting;
    private final Clock clock;

    @Activate
    public Calls(
            @Reference CallMapper kept,
            @Reference WaitingLists lists,
            @Reference Norms norms,
            @Reference EventLog events,
            @Reference Transactions transactions,
            @Reference Acting acting,
            @Reference Clock clock) {
        this.kept = kept;
        this.lists = lists;
        this.norms = norms;
        this.events = events;
        this.transactions = transactions;
        this.acting = acting;
        this.clock = clock;
    }

    @GET
    public CallList all() {
        Map<WaitingListId, WaitingList> known =
                lists.list(Optional.of(APPLICATION), Paging.first(Paging.MOST)).items().stream()
                        .collect(Collectors.toMap(WaitingList::id, Function.identity()));
        return new CallList(kept.all(organisation()).stream()
                .flatMap(call -> Optional.ofNullable(known.get(call.list())).map(list -> sheet(call, list)).stream())
                .toList());
    }

    @GET
    @Path("{id}")
    public Response one(@PathParam("id") long id) {
        return tagged(200, sheet(found(id)));
    }

    @POST
    public Response enter(PublicHousingCallData call) {
        return tagged(201, transactions.within(() -> entered(call)));
    }

    @PUT
    @Path("{id}")
    public Response change(
            @PathParam("id") long id,
            @HeaderParam("If-Match") @DefaultValue("") String version,
            PublicHousingCallData call) {
        return tagged(200, transactions.within(() -> changed(id, number(version), call)));
    }

    CallSheet entered(PublicHousingCallData call) {
        check(call, Optional.empty());
        kept.insert(organisation(), call, clock.instant(), acting.actor().label());
        return written(kept.called(organisation(), call.reference()).orElseThrow());
    }

    CallSheet changed(long id, int version, PublicHousingCallData call) {
        PublicHousingCall before = found(id);
        sheet(before); // who does not see it, hears of no mistake in what was sent
        mustRule(before.data());
        check(call, Optional.of(id));
        if (kept.change(
                        organisation(),
                        id,
                        version,
                        call,
                        clock.instant(),
                        acting.actor().label())
                == 0) {
            throw new Stale(before.version(), before.changedBy(), before.changedAt());
        }
        return written(found(id));
    }

    private CallSheet written(PublicHousingCall call) {
        CallSheet sheet = sheet(call);
        events.happened(new CallWritten(call.id(), call.version(), sheet.state()));
        return sheet;
    }

    private void check(PublicHousingCallData call, Optional<Long> own) {
        mustRule(call);
        List<Flaw> flaws = new ArrayList<>(call.flaws(opposition(call).map(Reckoning::due), today()));
        kept.called(organisation(), call.reference())
                .filter(other -> own.filter(id -> id == other.id()).isEmpty())
                .ifPresent(other -> flaws.add(Flaw.at("/reference", "call-reference-taken")));
        if (!flaws.isEmpty()) {
            throw new Invalid(flaws);
        }
    }

    private void mustRule(PublicHousingCallData call) {
        WaitingList list = lists.find(call.list()).orElseThrow(() -> new Invalid(Flaw.at("/list", "unknown-list")));
        if (!list.mayRule()) {
            throw new Forbidden("writing a call of this list");
        }
    }

    private CallSheet sheet(PublicHousingCall call) {
        return sheet(call, lists.find(call.list()).orElseThrow(() -> new Missing("public-housing-call")));
    }

    private CallSheet sheet(PublicHousingCall call, WaitingList list) {
        Optional<Reckoning> opposition = opposition(call.data());
        return new CallSheet(
                call,
                call.data().state(opposition.map(Reckoning::due), today()),
                opposition.map(Reckoning::due),
                source(call),
                list.mayRule());
    }

    private String source(PublicHousingCall call) {
        return call.provisionalOn()
                .flatMap(on -> norms.find(OPPOSITION).flatMap(norm -> norm.ruleOn(on)))
                .map(NormRule::source)
                .orElse("");
    }

    private Optional<Reckoning> opposition(PublicHousingCallData call) {
        return call.provisionalOn().flatMap(on -> norms.reckon(OPPOSITION, on.atStartOfDay()));
    }

    private PublicHousingCall found(long id) {
        return kept.find(organisation(), id).orElseThrow(() -> new Missing("public-housing-call"));
    }

    private static Response tagged(int status, CallSheet sheet) {
        return Response.status(status)
                .entity(sheet)
                .tag(String.valueOf(sheet.call().version()))
                .build();
    }

    /** The version that was read; one that nobody can have when the header is none of ours. */
    private static int number(String ifMatch) {
        String digits = ifMatch.replaceAll("W/|\"", "").strip();
        return digits.matches("[0-9]{1,9}") ? Integer.parseInt(digits) : 0;
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    private OrganisationId organisation() {
        return acting.actor().organisation();
    }
}
