package org.affianca.engine.glass;

import java.time.Duration;
import org.affianca.api.GlassId;
import org.affianca.api.catalogue.Words;
import org.affianca.engine.access.Viewer;
import org.affianca.engine.alarm.Alarms;
import org.affianca.engine.alarm.Ringer;
import org.affianca.engine.ground.Ground;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * An opening that nobody judged in time: those one level up are told, then those above them, each with the same term, and
 * at the top again and again.
 */
@Component(service = Ringer.class, configurationPid = GlassSettings.PID)
public final class Unreviewed implements Ringer {
    static final String KIND = "glass-review";

    private static final Logger LOG = LoggerFactory.getLogger(Unreviewed.class);
    // Then the register alone says it: somebody who does not answer to twelve tasks will not to the thirteenth.
    private static final int MOST = 12;

    private final Ground ground;
    private final Alarms alarms;
    private final Duration term;
    private final GlassMapper sql;
    private final Telling telling;

    @Activate
    public Unreviewed(
            @Reference Ground ground, @Reference Alarms alarms, @Reference Words words, GlassSettings settings) {
        this(ground, alarms, words, Duration.ofDays(settings.reviewDays()));
    }

    Unreviewed(Ground ground, Alarms alarms, Words words, Duration term) {
        this.ground = ground;
        this.alarms = alarms;
        this.term = term;
        this.sql = ground.sql(GlassMapper.class);
        this.telling = new Telling(ground, words);
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public void ring(long record) {
        Viewer program = ground.viewer();
        GlassId id = new GlassId(record);
        // The row first: a verdict of the same second either is read here or waits for us.
        if (sql.escalate(program.organisation(), id) == 0) {
            return;
        }
        GlassRow row = sql.any(program, id);
        int told = telling.late(program, row, row.level());
        if (told == 0) {
            LOG.error("break-glass {} awaits its review, and there is nobody to tell", record);
        }
        if (row.level() < MOST) {
            alarms.set(KIND, record, program.now().plus(term));
        }
        ground.events().happened(new GlassEvents.GlassUnreviewed(row.caseId(), id, row.level(), told));
    }
}
