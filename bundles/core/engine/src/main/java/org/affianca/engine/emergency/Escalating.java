package org.affianca.engine.emergency;

import java.time.Clock;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.affianca.api.OrganisationId;
import org.affianca.api.TaskId;
import org.affianca.api.UnitId;
import org.affianca.api.UserId;
import org.affianca.api.access.Acting;
import org.affianca.api.access.Actor;
import org.affianca.api.catalogue.Words;
import org.affianca.api.event.EventLog;
import org.affianca.engine.alarm.Alarms;
import org.affianca.engine.alarm.Ringer;
import org.affianca.engine.db.Ids;
import org.affianca.engine.db.Mappers;
import org.affianca.engine.task.Reminders;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A hand-over that nobody accepted in time: the coordinators of the unit are asked, then those of the unit above, each
 * with the same term, up to the top. A unit without coordinators is passed over.
 */
@Component(service = Ringer.class, configurationPid = EmergencySettings.PID)
public final class Escalating implements Ringer {
    static final String KIND = "hand-over";
    private static final Logger LOG = LoggerFactory.getLogger(Escalating.class);

    private final Acting acting;
    private final Clock clock;
    private final EventLog events;
    private final Alarms alarms;
    private final Duration term;
    private final Titles titles;
    private final Reminders reminders;
    private final EmergencyMapper emergencies;
    private final HandOverMapper sql;

    @Activate
    public Escalating(
            @Reference Mappers mappers,
            @Reference Ids ids,
            @Reference Clock clock,
            @Reference Acting acting,
            @Reference EventLog events,
            @Reference Alarms alarms,
            @Reference Words words,
            EmergencySettings settings) {
        this(mappers, ids, clock, acting, events, alarms, words, Duration.ofMinutes(settings.escalateMinutes()));
    }

    Escalating(
            Mappers mappers,
            Ids ids,
            Clock clock,
            Acting acting,
            EventLog events,
            Alarms alarms,
            Words words,
            Duration term) {
        this.acting = acting;
        this.clock = clock;
        this.events = events;
        this.alarms = alarms;
        this.term = term;
        this.titles = new Titles(words, clock.getZone());
        this.reminders = new Reminders(mappers, ids, clock);
        this.emergencies = mappers.of(EmergencyMapper.class);
        this.sql = mappers.of(HandOverMapper.class);
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public void ring(long record) {
        Actor program = acting.actor();
        sql.find(program.organisation(), record)
                .filter(HandOverRow::waits)
                .ifPresent(handOver -> escalate(program, handOver));
    }

    private void escalate(Actor program, HandOverRow handOver) {
        OrganisationId organisation = program.organisation();
        List<Map.Entry<UnitId, List<UserId>>> ladder = ladder(organisation, handOver.toUnit());
        int next = handOver.level();
        Optional<Map.Entry<UnitId, List<UserId>>> rung =
                next < ladder.size() ? Optional.of(ladder.get(next)) : Optional.empty();
        if (rung.isEmpty()) {
            LOG.error("hand-over {} waits for an answer, and there is no coordinator to ask", handOver.id());
        }
        if (sql.escalate(organisation, handOver.id(), rung.map(Map.Entry::getKey)) == 0) {
            return;
        }
        List<UserId> asked = rung.map(Map.Entry::getValue).orElse(List.of());
        String title = titles.waits(emergencies.happenedAt(organisation, handOver.emergencyId()));
        for (TaskId task : reminders.remind(organisation, program.id(), asked, title)) {
            sql.keepTask(organisation, handOver.id(), task);
        }
        if (next + 1 < ladder.size()) {
            alarms.set(KIND, handOver.id(), clock.instant().plus(term));
        }
        events.happened(new EmergencyEvents.HandOverEscalated(handOver.emergencyId(), next + 1, asked.size()));
    }

    /** The units from this one up that have coordinators, each with them. */
    private List<Map.Entry<UnitId, List<UserId>>> ladder(OrganisationId organisation, UnitId unit) {
        return sql.coordinators(organisation, unit).stream()
                .collect(Collectors.groupingBy(
                        HandOverMapper.Coordinator::unitId,
                        LinkedHashMap::new,
                        Collectors.mapping(HandOverMapper.Coordinator::userId, Collectors.toList())))
                .entrySet()
                .stream()
                .toList();
    }
}
