package org.affianca.engine.emergency;

import static org.affianca.api.access.Role.COORDINATOR;
import static org.affianca.api.access.Role.DESK;
import static org.affianca.api.access.Role.WORKER;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.affianca.api.Because;
import org.affianca.api.OrganisationId;
import org.affianca.api.UnitId;
import org.affianca.api.emergency.OnCall;
import org.affianca.api.emergency.Rota;
import org.affianca.api.emergency.Turn;
import org.affianca.api.emergency.TurnData;
import org.affianca.api.emergency.TurnId;
import org.affianca.api.event.EventLog;
import org.affianca.api.event.HouseEvent;
import org.affianca.api.problem.Flaw;
import org.affianca.api.problem.Invalid;
import org.affianca.api.problem.Missing;
import org.affianca.api.problem.Refused;
import org.affianca.api.time.WorkingDays;
import org.affianca.engine.access.Sight;
import org.affianca.engine.access.Viewer;
import org.affianca.engine.check.Codes;
import org.affianca.engine.check.Flaws;
import org.affianca.engine.check.UnitReach;
import org.affianca.engine.db.HouseTransactions;
import org.affianca.engine.db.Ids;
import org.affianca.engine.db.Mappers;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The book of turns on call. */
@Component(service = OnCall.class, configurationPid = EmergencySettings.PID)
public final class RotaBook implements OnCall {
    private static final int MOST_DAYS = 100;
    private static final Duration LONGEST_TURN = Duration.ofDays(14);

    private final HouseTransactions transactions;
    private final Ids ids;
    private final Clock clock;
    private final Sight sight;
    private final Codes codes;
    private final EventLog events;
    private final OfficeHours hours;
    private final TurnMapper sql;
    private final UnitReach units;

    @Activate
    public RotaBook(
            @Reference Mappers mappers,
            @Reference HouseTransactions transactions,
            @Reference Ids ids,
            @Reference Clock clock,
            @Reference Sight sight,
            @Reference Codes codes,
            @Reference EventLog events,
            @Reference WorkingDays calendar,
            EmergencySettings settings) {
        this(
                mappers,
                transactions,
                ids,
                clock,
                sight,
                codes,
                events,
                new OfficeHours(settings, calendar, clock.getZone()));
    }

    RotaBook(
            Mappers mappers,
            HouseTransactions transactions,
            Ids ids,
            Clock clock,
            Sight sight,
            Codes codes,
            EventLog events,
            OfficeHours hours) {
        this.transactions = transactions;
        this.ids = ids;
        this.clock = clock;
        this.sight = sight;
        this.codes = codes;
        this.events = events;
        this.hours = hours;
        this.sql = mappers.of(TurnMapper.class);
        this.units = new UnitReach(mappers);
    }

    @Override
    public List<Turn> now() {
        OrganisationId organisation = reader();
        Instant now = clock.instant();
        return turns(sql.at(organisation, now, now.plus(LONGEST_TURN)));
    }

    @Override
    public Rota rota(UnitId unit, LocalDate first, LocalDate last) {
        OrganisationId organisation = reader();
        if (last.isBefore(first) || ChronoUnit.DAYS.between(first, last) >= MOST_DAYS) {
            throw new Invalid(Flaw.at("/until", "rota-days", "most", MOST_DAYS));
        }
        ZoneId zone = clock.getZone();
        Stretch asked = new Stretch(
                first.atStartOfDay(zone).toInstant(),
                last.plusDays(1).atStartOfDay(zone).toInstant());
        Instant latest = asked.ends().plus(LONGEST_TURN);
        return transactions.within(() -> {
            List<TurnRow> turns = sql.ofUnit(organisation, unit, asked, latest);
            List<TurnRow> elsewhere = sql.elsewhere(organisation, unit, asked, latest);
            return new Rota(turns(turns), RotaCheck.of(hours.onCall(first, last), turns, elsewhere));
        });
    }

    @Override
    public Turn plan(TurnData data) {
        sight.need("planning who is on call", COORDINATOR);
        return transactions.within(() -> {
            Viewer viewer = sight.viewer();
            Stretch stretch = check(viewer, data);
            TurnId id = new TurnId(ids.next());
            sql.insert(viewer.organisation(), id, data, stretch, clock.instant(), viewer.user());
            return written(viewer, id, new RotaEvents.TurnPlanned(id));
        });
    }

    @Override
    public Turn change(TurnId id, int version, TurnData data) {
        sight.need("planning who is on call", COORDINATOR);
        return transactions.within(() -> {
            Viewer viewer = sight.viewer();
            TurnRow before = writable(viewer, id, version);
            refuseIf(!before.ends().isAfter(clock.instant()), "turn-has-ended");
            Stretch stretch = check(viewer, data);
            if (sql.update(viewer.organisation(), id, version, data, stretch, clock.instant(), viewer.user()) == 0) {
                throw sql.changed(viewer.organisation(), id).stale();
            }
            return written(viewer, id, new RotaEvents.TurnChanged(id));
        });
    }

    @Override
    public void cancel(TurnId id, int version) {
        sight.need("planning who is on call", COORDINATOR);
        transactions.run(() -> {
            Viewer viewer = sight.viewer();
            TurnRow before = writable(viewer, id, version);
            refuseIf(!before.begins().isAfter(clock.instant()), "turn-has-begun");
            if (sql.cancel(viewer.organisation(), id, version, clock.instant(), viewer.user()) == 0) {
                throw sql.changed(viewer.organisation(), id).stale();
            }
            events.happened((HouseEvent) new RotaEvents.TurnCancelled(id));
        });
    }

    private Turn written(Viewer viewer, TurnId id, HouseEvent event) {
        events.happened(event);
        return sql.find(viewer.organisation(), id).orElseThrow().turn(clock.getZone());
    }

    private TurnRow writable(Viewer viewer, TurnId id, int version) {
        TurnRow row = sql.find(viewer.organisation(), id)
                .filter(turn -> units.of(viewer, turn.unitId()))
                .orElseThrow(() -> new Missing("turn"));
        if (row.version() != version) {
            throw sql.changed(viewer.organisation(), id).stale();
        }
        return row;
    }

    private Stretch check(Viewer viewer, TurnData data) {
        Flaws flaws = new Flaws(codes);
        flaws.when(!units.of(viewer, data.unit()), "/unit", "unknown-unit");
        flaws.when(sql.onDuty(viewer.organisation(), data.who()) == 0, "/who", "unknown-assignee");
        flaws.line("/phone", data.phone(), 40);
        data.substitute().ifPresent(substitute -> {
            flaws.when(sql.onDuty(viewer.organisation(), substitute) == 0, "/substitute", "unknown-assignee");
            flaws.when(substitute.equals(data.who()), "/substitute", "own-substitute");
            flaws.line("/substitutePhone", data.substitutePhone(), 40);
        });
        flaws.when(data.substitute().isEmpty() && !data.substitutePhone().isEmpty(), "/substitute", "required");
        flaws.plausible("/from", data.from().toLocalDate());
        flaws.plausible("/until", data.until().toLocalDate());
        Stretch stretch = new Stretch(
                data.from().atZone(clock.getZone()).toInstant(),
                data.until().atZone(clock.getZone()).toInstant());
        boolean turned = !stretch.begins().isBefore(stretch.ends());
        flaws.when(turned, "/until", "ends-before-it-begins");
        flaws.when(
                !turned && Duration.between(stretch.begins(), stretch.ends()).compareTo(LONGEST_TURN) > 0,
                "/until",
                "turn-too-long");
        flaws.orThrow();
        return stretch;
    }

    private List<Turn> turns(List<TurnRow> rows) {
        return rows.stream().map(row -> row.turn(clock.getZone())).toList();
    }

    private OrganisationId reader() {
        return sight.need("reading the rota", DESK, WORKER, COORDINATOR).organisation();
    }

    private static void refuseIf(boolean refused, String code) {
        if (refused) {
            throw new Refused(Because.of(code));
        }
    }
}
