package org.affianca.engine.barrier;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.affianca.api.Because;
import org.affianca.api.OrganisationId;
import org.affianca.api.UserId;
import org.affianca.api.catalogue.Words;
import org.affianca.engine.access.Viewer;
import org.affianca.engine.alarm.Ringer;
import org.affianca.engine.ground.Ground;
import org.affianca.engine.task.Reminders;
import org.affianca.engine.wall.Misses;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * Finds out whether a look that showed nothing was at something behind a barrier; then writes that down for good, and
 * sets a task of today for those who guard it and have no such task open.
 */
@Component
public final class Watching implements Ringer {
    private final Ground ground;
    private final Words words;
    private final TryMapper sql;
    private final BarrierMapper barriers;
    private final Reminders reminders;

    @Activate
    public Watching(@Reference Ground ground, @Reference Words words) {
        this.ground = ground;
        this.words = words;
        this.sql = ground.sql(TryMapper.class);
        this.barriers = ground.sql(BarrierMapper.class);
        this.reminders = new Reminders(ground.mappers(), ground.ids(), ground.clock());
    }

    @Override
    public String kind() {
        return Misses.KIND;
    }

    @Override
    public void ring(long record) {
        Viewer program = ground.viewer();
        sql.look(program.organisation(), record).ifPresent(look -> {
            Viewer who = new Viewer(program.organisation(), look.userId(), program.today(), look.seenAt(), Set.of());
            met(who, look.recordId()).forEach(barrier -> write(program, who, look, barrier));
        });
    }

    private List<TryMapper.Met> met(Viewer who, long record) {
        Stream<TryMapper.Met> cases =
                sql.caseOf(who.organisation(), record).stream().flatMap(id -> sql.ofCase(who, id).stream());
        return Stream.concat(sql.ofPerson(who, record).stream(), cases)
                .distinct()
                .toList();
    }

    private void write(Viewer program, Viewer who, TryMapper.Look look, TryMapper.Met met) {
        OrganisationId organisation = program.organisation();
        sql.insert(organisation, ground.ids().next(), met, look);
        Because said = Because.of("barrier-tried", "barrier", met.barrierId().value());
        String title = words.say("core", said, Locale.ITALIAN);
        List<UserId> guards = sql.toTell(who, met.barrierId(), title);
        reminders.remind(organisation, program.user(), guards, title);
        barriers.cases(organisation, met.barrierId())
                .forEach(file -> ground.events().happened(new BarrierEvents.BarrierTried(file, met.barrierId())));
    }
}
