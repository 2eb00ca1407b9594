package org.affianca.engine.place;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.affianca.api.Because;
import org.affianca.api.PersonId;
import org.affianca.api.WorkId;
import org.affianca.api.catalogue.Kind;
import org.affianca.api.catalogue.Stage;
import org.affianca.api.place.Arrival;
import org.affianca.api.place.Holding;
import org.affianca.api.place.PlaceId;
import org.affianca.api.place.Stay;
import org.affianca.api.place.StayId;
import org.affianca.api.place.StayState;
import org.affianca.api.problem.Refused;
import org.affianca.engine.access.Viewer;
import org.affianca.engine.alarm.Alarms;
import org.affianca.engine.check.Flaws;
import org.affianca.engine.ground.Ground;

/** Holds a place for somebody, and lets somebody take one. Who wants the same place waits, and then sees it taken. */
final class Taking {
    static final String ALARM = "place-hold";
    private static final int MOST_HOURS = 1440;
    private static final int DAYS_AHEAD = 366;

    private final Ground ground;
    private final PlaceMapper places;
    private final StayMapper sql;
    private final StayKeeping stays;
    private final Alarms alarms;
    private final Expiring expiring;
    private final Dues dues;

    Taking(Ground ground, StayKeeping stays, Alarms alarms) {
        this.ground = ground;
        this.places = ground.sql(PlaceMapper.class);
        this.sql = ground.sql(StayMapper.class);
        this.stays = stays;
        this.alarms = alarms;
        this.expiring = new Expiring(ground);
        this.dues = new Dues(ground);
    }

    Stay hold(WorkId id, Holding asked) {
        Viewer v = ground.viewer();
        PlacedRow work = stays.writable(v, id);
        LocalDate freeOn = asked.until().orElse(Days.UNKNOWN);
        Flaws flaws = new Flaws(ground.codes());
        flaws.when(asked.from().isBefore(v.today()), "/from", "in-the-past");
        flaws.when(asked.from().isAfter(v.today().plusDays(DAYS_AHEAD)), "/from", "too-far-ahead");
        flaws.when(!freeOn.isAfter(asked.from()), "/until", "ends-before-it-begins");
        flaws.when(asked.hours() < 1 || asked.hours() > MOST_HOURS, "/hours", "out-of-range");
        PersonId person = person(v, work, asked.person(), flaws);
        Optional<PlaceRow> place = place(v, asked.place(), flaws);
        flaws.orThrow();
        stays.mustBeOpen(v, work);
        if (work.kind() != Kind.PLACEMENT && work.kind() != Kind.APPLICATION) {
            throw new Refused(Because.of("takes-no-place"));
        }
        PlaceRow wanted = place.orElseThrow();
        mustBeThere(work, wanted);
        mustBeFree(v, wanted, asked.from(), freeOn, 0);
        StayId stay = new StayId(ground.ids().next());
        Instant now = ground.clock().instant();
        Instant expires = now.plus(Duration.ofHours(asked.hours()));
        sql.insert(v, stay, id, person, wanted, StayState.HELD, asked.from(), freeOn, Optional.of(expires), now);
        alarms.set(ALARM, stay.value(), expires);
        dues.follow(v, id);
        ground.events().happened(new StayEvents.PlaceHeld(work.caseId(), id, stay));
        return stays.whole(v, stay);
    }

    Stay take(WorkId id, Arrival arrival) {
        Viewer v = ground.viewer();
        PlacedRow work = stays.writable(v, id);
        Flaws flaws = new Flaws(ground.codes());
        PersonId person = person(v, work, arrival.person(), flaws);
        Optional<PlaceRow> place = place(v, arrival.place(), flaws);
        came(v, work, arrival.on(), flaws).orThrow();
        PlaceRow wanted = place.orElseThrow();
        mustReceive(v, work, wanted);
        mustBeFree(v, wanted, arrival.on(), Days.UNKNOWN, 0);
        mustSleepHere(v, wanted, person, arrival.on(), 0);
        StayId stay = new StayId(ground.ids().next());
        sql.insert(
                v,
                stay,
                id,
                person,
                wanted,
                StayState.STAYING,
                arrival.on(),
                Days.UNKNOWN,
                Optional.empty(),
                ground.clock().instant());
        ground.events().happened(new StayEvents.StayBegun(work.caseId(), id, stay));
        return stays.whole(v, stay);
    }

    Stay arrive(StayId id, int version, LocalDate on) {
        Viewer v = ground.viewer();
        StayRow row = stays.writable(v, id, version);
        StayKeeping.must(row, StayState.HELD);
        PlacedRow work = stays.seen(v, row.workId());
        came(v, work, on, new Flaws(ground.codes())).orThrow();
        PlaceRow place = places.place(v, row.placeId()).orElseThrow();
        mustReceive(v, work, place);
        mustBeFree(v, place, on, Days.UNKNOWN, id.value());
        StayKeeping.must(sql.stay(v, id).orElseThrow(), StayState.HELD);
        mustSleepHere(v, place, row.personId(), on, id.value());
        sql.arrive(v, id, on, Days.UNKNOWN, ground.clock().instant());
        alarms.cancel(ALARM, id.value());
        dues.follow(v, row.workId());
        ground.events().happened(new StayEvents.StayBegun(row.caseId(), row.workId(), id));
        return stays.whole(v, id);
    }

    private PersonId person(Viewer v, PlacedRow work, Optional<PersonId> asked, Flaws flaws) {
        PersonId person = asked.orElse(work.holderId());
        flaws.when(asked.isPresent() && !sql.inCase(v, work, person), "/person", "not-in-the-case");
        return person;
    }

    private Optional<PlaceRow> place(Viewer v, PlaceId asked, Flaws flaws) {
        Optional<PlaceRow> found = places.place(v, asked);
        flaws.when(found.isEmpty(), "/place", "unknown-place");
        return found;
    }

    private static Flaws came(Viewer v, PlacedRow work, LocalDate on, Flaws flaws) {
        return flaws.past("/on", on, v.today()).when(on.isBefore(work.fromDay()), "/on", "before-it-was-due");
    }

    private void mustReceive(Viewer v, PlacedRow work, PlaceRow place) {
        stays.mustBeOpen(v, work);
        if (work.kind() != Kind.PLACEMENT) {
            throw new Refused(Because.of("takes-no-place"));
        }
        if (work.stage() != Stage.RUNNING && work.stage() != Stage.PAUSED) {
            throw new Refused(Because.of("not-started"));
        }
        mustBeThere(work, place);
    }

    /** Where somebody was put is history once it has begun: another facility is another placement. */
    private static void mustBeThere(PlacedRow work, PlaceRow place) {
        boolean elsewhere =
                work.facilityId().map(id -> id != place.facilityId().value()).orElse(false);
        if (work.hasBegun() && work.kind() == Kind.PLACEMENT && elsewhere) {
            throw new Refused(Because.of("place-in-another-facility"));
        }
    }

    private void mustBeFree(Viewer v, PlaceRow place, LocalDate from, LocalDate freeOn, long but) {
        places.lock(v, place.id());
        expiring.overdue(v, place.id());
        if (places.claimed(v, place.id(), from, freeOn, but) > 0) {
            throw new Refused(Because.of("place-taken", "place", place.label()));
        }
        boolean open = freeOn.equals(Days.UNKNOWN) ? place.isOpen(from) : place.isOpen(from, freeOn);
        if (!open) {
            throw new Refused(Because.of("place-not-used", "place", place.label()));
        }
    }

    private void mustSleepHere(Viewer v, PlaceRow place, PersonId person, LocalDate from, long but) {
        if (place.nights() && sql.sleepsElsewhere(v, person, from, but)) {
            throw new Refused(Because.of("sleeps-elsewhere"));
        }
    }
}
