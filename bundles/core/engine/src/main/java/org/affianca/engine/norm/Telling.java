package org.affianca.engine.norm;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.affianca.api.OrganisationId;
import org.affianca.api.TaskId;
import org.affianca.api.UserId;
import org.affianca.api.WorkId;
import org.affianca.api.access.Acting;
import org.affianca.api.access.Actor;
import org.affianca.api.catalogue.Words;
import org.affianca.api.norm.Alert;
import org.affianca.engine.alarm.Ringer;
import org.affianca.engine.catalogue.Shelf;
import org.affianca.engine.ground.Ground;
import org.affianca.engine.task.Reminders;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.metatype.annotations.Designate;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Tells people of deadlines that are open when their alerts are due. It needs nothing of the area whose work it is: all it
 * asks stands in the tables, so it also tells while the area is stopped, and then the fallback too.
 */
@Component(service = Ringer.class, configurationPid = ClockSettings.PID)
@Designate(ocd = ClockSettings.class)
public final class Telling implements Ringer {
    private static final Logger LOG = LoggerFactory.getLogger(Telling.class);

    private final Ground ground;
    private final Acting acting;
    private final Shelf shelf;
    private final String fallback;
    private final Titles titles;
    private final Reminders reminders;
    private final DeadlineBook deadlines;
    private final TellingMapper sql;

    @Activate
    public Telling(
            @Reference Ground ground,
            @Reference Acting acting,
            @Reference Shelf shelf,
            @Reference Words words,
            ClockSettings settings) {
        this(ground, acting, shelf, words, settings.fallback());
    }

    Telling(Ground ground, Acting acting, Shelf shelf, Words words, String fallback) {
        this.ground = ground;
        this.acting = acting;
        this.shelf = shelf;
        this.fallback = fallback.strip();
        this.titles = new Titles(words, ground.clock().getZone());
        this.reminders = new Reminders(ground.mappers(), ground.ids(), ground.clock());
        this.deadlines = new DeadlineBook(ground.mappers(), ground.ids(), ground.clock());
        this.sql = ground.sql(TellingMapper.class);
    }

    @Override
    public String kind() {
        return DeadlineBook.ALARM;
    }

    @Override
    public void ring(long record) {
        Actor program = acting.actor();
        WorkId work = new WorkId(record);
        Instant now = ground.clock().instant();
        // The work before its deadlines, as a step takes them: else Derby breaks the one or lets the other wait.
        sql.hold(program.organisation(), work);
        List<TellingMapper.Due> due = sql.due(program.organisation(), work, now);
        if (!due.isEmpty()) {
            tell(program, work, due, now);
        }
        sql.rung(program.organisation(), work, now);
        deadlines.ringNext(program.organisation(), program.id(), work);
    }

    private void tell(Actor program, WorkId work, List<TellingMapper.Due> due, Instant now) {
        OrganisationId organisation = program.organisation();
        TellingMapper.Due any = due.get(0);
        List<TellingMapper.Member> team = sql.team(organisation, any.caseId(), ground.today());
        List<UserId> coordinators = nearest(sql.coordinators(organisation, any.caseId()));
        List<UserId> others = sql.fallback(organisation, fallback);
        if (others.isEmpty()) {
            others = sql.administrators(organisation);
        }
        boolean away = shelf.area(any.service().area()).isEmpty();
        for (TellingMapper.Due one : due) {
            List<UserId> asked = asked(one.whom(), team, coordinators);
            List<UserId> people = asked.isEmpty() || away
                    ? Stream.concat(asked.stream(), others.stream()).distinct().toList()
                    : asked;
            if (people.isEmpty()) {
                LOG.error("a deadline of work {} is due, and there is nobody to tell", work.value());
            }
            List<TaskId> tasks = reminders.remind(organisation, program.id(), people, titles.of(one, now));
            if (!tasks.isEmpty()) {
                sql.keepTasks(organisation, work, one.code(), tasks);
            }
            ground.events()
                    .happened(new ClockEvents.DeadlineEscalated(
                            one.caseId(), work, one.service().value(), Titles.key(one), people.size()));
        }
    }

    private static List<UserId> asked(Alert.Whom whom, List<TellingMapper.Member> team, List<UserId> coordinators) {
        return switch (whom) {
            case MANAGER ->
                team.stream()
                        .filter(TellingMapper.Member::isManager)
                        .map(TellingMapper.Member::userId)
                        .toList();
            case TEAM ->
                team.stream().map(TellingMapper.Member::userId).distinct().toList();
            case COORDINATOR -> coordinators;
        };
    }

    private static List<UserId> nearest(List<TellingMapper.Coordinator> all) {
        return all.stream()
                .filter(one -> one.depth() == all.get(0).depth())
                .map(TellingMapper.Coordinator::userId)
                .distinct()
                .toList();
    }
}
