package org.affianca.area.minors.bank;

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
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.affianca.api.Code;
import org.affianca.api.FacilityId;
import org.affianca.api.access.Acting;
import org.affianca.api.access.Role;
import org.affianca.api.area.AreaResource;
import org.affianca.api.area.Transactions;
import org.affianca.api.catalogue.Catalogue;
import org.affianca.api.catalogue.Choice;
import org.affianca.api.event.EventLog;
import org.affianca.api.facility.FacilityData;
import org.affianca.api.facility.FacilityRegister;
import org.affianca.api.place.PlaceRegister;
import org.affianca.api.place.SectionData;
import org.affianca.api.problem.Flaw;
import org.affianca.api.problem.Forbidden;
import org.affianca.api.problem.Invalid;
import org.affianca.api.problem.Missing;
import org.affianca.api.problem.Stale;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * The bank of foster families. Caseworkers read it, coordinators write it; a family's home is a facility whose address is
 * secret, so that whoever may know it, stays and free places are core's own.
 */
@Component(service = FosterFamilies.class)
@AreaResource
@Path("foster-families")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public final class FosterFamilies {
    static final Code HOME = new Code("minors.foster-family");
    static final Code PLACE = new Code("family-place");
    private static final int MOST = 200;

    private final FamilyMapper kept;
    private final FacilityRegister facilities;
    private final PlaceRegister places;
    private final Catalogue catalogue;
    private final EventLog events;
    private final Transactions transactions;
    private final Acting acting;
    private final Clock clock;

    @Activate
    public FosterFamilies(
            @Reference FamilyMapper kept,
            @Reference FacilityRegister facilities,
            @Reference PlaceRegister places,
            @Reference Catalogue catalogue,
            @Reference EventLog events,
            @Reference Transactions transactions,
            @Reference Acting acting,
            @Reference Clock clock) {
        this.kept = kept;
        this.facilities = facilities;
        this.places = places;
        this.catalogue = catalogue;
        this.events = events;
        this.transactions = transactions;
        this.acting = acting;
        this.clock = clock;
    }

    @GET
    public FamilyList list(
            @QueryParam("after") @DefaultValue("0") long after, @QueryParam("limit") @DefaultValue("50") int limit) {
        mustBe(Role.WORKER, Role.COORDINATOR);
        int most = Math.max(1, Math.min(limit, MOST));
        List<FosterFamily> found = transactions.within(() -> bank().page(after, most + 1));
        List<FosterFamily> page = found.subList(0, Math.min(most, found.size()));
        return new FamilyList(
                page, Optional.of(page).filter(all -> found.size() > most).map(all -> all.get(all.size() - 1)
                        .id()
                        .value()));
    }

    @POST
    public Response enter(FamilyEntry entry) {
        return answer(Response.Status.CREATED, entered(entry));
    }

    @GET
    @Path("{id}")
    public Response family(@PathParam("id") long family) {
        mustBe(Role.WORKER, Role.COORDINATOR);
        return answer(Response.Status.OK, transactions.within(() -> whole(new FacilityId(family))));
    }

    @PUT
    @Path("{id}")
    public Response change(
            @PathParam("id") long family, @HeaderParam("If-Match") @DefaultValue("") String ifMatch, FamilyData data) {
        return answer(Response.Status.OK, changed(new FacilityId(family), version(ifMatch), data));
    }

    FosterFamily entered(FamilyEntry entry) {
        mustBe(Role.COORDINATOR);
        List<Flaw> flaws = new ArrayList<>();
        flaws(entry.family()).forEach(flaw -> flaws.add(new Flaw("/family" + flaw.pointer(), flaw.why())));
        if (entry.places() < 1 || entry.places() > FamilyData.MOST_CHILDREN) {
            flaws.add(Flaw.at("/places", "out-of-range"));
        }
        orThrow(flaws);
        return transactions.within(() -> {
            FamilyData family = entry.family();
            FacilityId home = facilities
                    .enter(new FacilityData(family.name(), "", HOME, entry.address(), true))
                    .id();
            places.enter(home, new SectionData(family.name(), PLACE, new Code("minors"), true), entry.places());
            kept.enter(acting.actor().organisation(), home, family, clock.instant(), label());
            return written(home, family);
        });
    }

    FosterFamily changed(FacilityId family, int version, FamilyData data) {
        mustBe(Role.COORDINATOR);
        return transactions.within(() -> {
            FosterFamily there = whole(family);
            orThrow(flaws(data));
            var organisation = acting.actor().organisation();
            if (kept.change(organisation, family, version, data, clock.instant(), label()) == 0) {
                throw new Stale(there.version(), there.changedBy(), kept.changedAt(organisation, family));
            }
            kept.forgetSkills(organisation, family);
            kept.forgetTrainings(organisation, family);
            return written(family, data);
        });
    }

    private FosterFamily written(FacilityId family, FamilyData data) {
        if (!data.skills().isEmpty()) {
            kept.skilled(acting.actor().organisation(), family, data.skills());
        }
        if (!data.trainings().isEmpty()) {
            kept.trained(acting.actor().organisation(), family, data.trainings());
        }
        FosterFamily now = whole(family);
        events.happened(new FosterFamilyWritten(family.value(), now.version()));
        return now;
    }

    private FosterFamily whole(FacilityId family) {
        return bank().find(family).stream().findFirst().orElseThrow(() -> new Missing("foster family"));
    }

    private FamilyBank bank() {
        return new FamilyBank(kept, acting.actor().organisation());
    }

    private List<Flaw> flaws(FamilyData data) {
        return data.flaws(codes("minors.foster-family-type"), codes("minors.foster-skill"));
    }

    private Set<String> codes(String list) {
        return catalogue.codes(list, Locale.ITALIAN).stream().map(Choice::code).collect(Collectors.toSet());
    }

    private void mustBe(String... roles) {
        if (List.of(roles).stream().noneMatch(acting.actor()::is)) {
            throw new Forbidden("the bank of foster families");
        }
    }

    private String label() {
        return acting.actor().label();
    }

    /** Of the header {@code If-Match: "7"}; what is none is of no family, and so stale. */
    private static int version(String ifMatch) {
        String bare = ifMatch.strip().replace("W/", "").replace("\"", "");
        return bare.matches("[0-9]{1,9}") ? Integer.parseInt(bare) : -1;
    }

    private static void orThrow(List<Flaw> flaws) {
        if (!flaws.isEmpty()) {
            throw new Invalid(flaws);
        }
    }

    private static Response answer(Response.Status status, FosterFamily family) {
        return Response.status(status)
                .header("ETag", "\"" + family.version() + "\"")
                .entity(family)
                .build();
    }
}
