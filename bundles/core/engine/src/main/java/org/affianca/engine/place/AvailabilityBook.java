package org.affianca.engine.place;

import java.util.List;
import org.affianca.api.Because;
import org.affianca.api.WorkId;
import org.affianca.api.catalogue.Kind;
import org.affianca.api.place.Asking;
import org.affianca.api.place.Availabilities;
import org.affianca.api.place.Availability;
import org.affianca.api.place.AvailabilityId;
import org.affianca.api.place.AvailabilityState;
import org.affianca.api.place.BodyDecision;
import org.affianca.api.place.FacilityAnswer;
import org.affianca.api.problem.Missing;
import org.affianca.api.problem.Refused;
import org.affianca.api.work.Particulars;
import org.affianca.api.work.WorkDesk;
import org.affianca.engine.access.Viewer;
import org.affianca.engine.check.Flaws;
import org.affianca.engine.ground.Ground;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The book of whom facilities were asked for, what they answered, and what the body made of it. */
@Component
public final class AvailabilityBook implements Availabilities {
    private final Ground ground;
    private final AvailabilityMapper sql;
    private final StayKeeping stays;
    private final WorkDesk works;
    private final Dues dues;

    @Activate
    public AvailabilityBook(@Reference Ground ground, @Reference WorkDesk works) {
        this.ground = ground;
        this.sql = ground.sql(AvailabilityMapper.class);
        this.stays = new StayKeeping(ground);
        this.works = works;
        this.dues = new Dues(ground);
    }

    @Override
    public List<Availability> of(WorkId id) {
        return ground.within(() -> {
            Viewer v = ground.viewer();
            stays.seen(v, id);
            ground.looks().seen("availabilities", id.value());
            return sql.ofWork(v, id).stream().map(AvailabilityRow::availability).toList();
        });
    }

    @Override
    public List<Availability> ask(WorkId id, Asking asking) {
        return ground.within(() -> {
            Viewer v = ground.viewer();
            PlacedRow work = stays.writable(v, id);
            AvailabilityRules.of(
                            asking,
                            asking.facilities().isEmpty() ? List.of() : sql.known(v, asking.facilities()),
                            sql.asked(v, id),
                            ground.codes(),
                            v.today())
                    .orThrow();
            stays.mustBeOpen(v, work);
            if (work.kind() != Kind.PLACEMENT && work.kind() != Kind.APPLICATION) {
                throw new Refused(Because.of("takes-no-place"));
            }
            List<AvailabilityMapper.Request> requests = asking.facilities().stream()
                    .map(facility -> new AvailabilityMapper.Request(
                            new AvailabilityId(ground.ids().next()), facility))
                    .toList();
            sql.ask(v, id, requests, asking, ground.clock().instant());
            dues.follow(v, id);
            requests.forEach(
                    one -> ground.events().happened(new StayEvents.AvailabilityAsked(work.caseId(), id, one.id())));
            List<AvailabilityId> mine =
                    requests.stream().map(AvailabilityMapper.Request::id).toList();
            return sql.ofWork(v, id).stream()
                    .filter(row -> mine.contains(row.id()))
                    .map(AvailabilityRow::availability)
                    .toList();
        });
    }

    @Override
    public Availability answer(AvailabilityId id, int version, FacilityAnswer answer) {
        return ground.within(() -> {
            Viewer v = ground.viewer();
            AvailabilityRow row = writable(v, id, version);
            AvailabilityRules.of(answer, row, ground.codes(), v.today()).orThrow();
            must(row, row.state() == AvailabilityState.SENT);
            AvailabilityState to = answer.accepts() ? AvailabilityState.ACCEPTED : AvailabilityState.REFUSED;
            sql.answer(v, id, to, answer, ground.clock().instant());
            ground.events().happened(new StayEvents.AvailabilityAnswered(row.caseId(), row.workId(), id));
            return kept(v, id);
        });
    }

    @Override
    public Availability decide(AvailabilityId id, int version, BodyDecision decision) {
        return ground.within(() -> {
            Viewer v = ground.viewer();
            AvailabilityRow row = writable(v, id, version);
            AvailabilityRules.of(decision, row, ground.codes(), v.today()).orThrow();
            must(row, row.state() == AvailabilityState.ACCEPTED);
            if (decision.accepts() && sql.taken(v, row.workId()) > 0) {
                throw new Refused(Because.of("offer-taken-already"));
            }
            AvailabilityState to = decision.accepts() ? AvailabilityState.TAKEN : AvailabilityState.DECLINED;
            sql.decide(v, id, to, decision, ground.clock().instant());
            if (decision.accepts()) {
                place(v, row);
            }
            ground.events().happened(new StayEvents.AvailabilityDecided(row.caseId(), row.workId(), id));
            return kept(v, id);
        });
    }

    @Override
    public Availability withdraw(AvailabilityId id, int version, String note) {
        return ground.within(() -> {
            Viewer v = ground.viewer();
            AvailabilityRow row = writable(v, id, version);
            new Flaws(ground.codes()).optionalProse("/note", note, 2000).orThrow();
            must(row, row.isOpen());
            BodyDecision withdrawal = new BodyDecision(false, v.today(), note);
            sql.decide(
                    v,
                    id,
                    AvailabilityState.WITHDRAWN,
                    withdrawal,
                    ground.clock().instant());
            ground.events().happened(new StayEvents.AvailabilityWithdrawn(row.caseId(), row.workId(), id));
            return kept(v, id);
        });
    }

    /** Until it begins, the facility of a placement is the one that is wished for: now it is the one that offered. */
    private void place(Viewer v, AvailabilityRow row) {
        PlacedRow work = stays.seen(v, row.workId());
        boolean there =
                work.facilityId().map(id -> id == row.facilityId().value()).orElse(false);
        if (work.kind() != Kind.PLACEMENT || there) {
            return;
        }
        if (work.hasBegun()) {
            throw new Refused(Because.of("place-in-another-facility"));
        }
        works.amend(work.id(), work.version(), Particulars.placedIn(row.facilityId()));
    }

    private AvailabilityRow writable(Viewer v, AvailabilityId id, int version) {
        AvailabilityRow before = sql.find(v, id).orElseThrow(() -> new Missing("availability"));
        stays.mustBeInOpenCase(v, stays.writable(v, before.workId()));
        AvailabilityRow row = sql.find(v, id).orElseThrow(() -> new Missing("availability"));
        if (row.version() != version) {
            throw sql.changed(v, id).stale();
        }
        return row;
    }

    private static void must(AvailabilityRow row, boolean holds) {
        if (!holds) {
            throw new Refused(Because.of("availability-state-order", "state", "availability-state." + row.state()));
        }
    }

    private Availability kept(Viewer v, AvailabilityId id) {
        AvailabilityRow row = sql.find(v, id).orElseThrow();
        dues.follow(v, row.workId());
        return row.availability();
    }
}
