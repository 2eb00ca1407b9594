package org.affianca.engine.alarm;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BooleanSupplier;
import org.affianca.api.access.Acting;
import org.affianca.api.access.Purpose;
import org.affianca.api.problem.Busy;
import org.affianca.engine.access.Program;
import org.affianca.engine.db.HouseTransactions;
import org.affianca.engine.db.Mappers;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Rings what is due: each alarm in one transaction with its removal. */
@Component(service = Ringing.class)
public final class Ringing {
    private static final Logger LOG = LoggerFactory.getLogger(Ringing.class);
    private static final int BATCH = 50;
    private static final int LONGEST_WAIT_MINUTES = 60;
    private static final Purpose CLOCK = new Purpose("clock", "");

    private final HouseTransactions transactions;
    private final Acting acting;
    private final Clock clock;
    private final Program program;
    private final AlarmMapper sql;

    @Activate
    public Ringing(
            @Reference Mappers mappers,
            @Reference HouseTransactions transactions,
            @Reference Acting acting,
            @Reference Clock clock,
            @Reference Program program) {
        this.transactions = transactions;
        this.acting = acting;
        this.clock = clock;
        this.program = program;
        this.sql = mappers.of(AlarmMapper.class);
    }

    /** Rings all that is due now, soonest first. */
    public void ring(Map<String, Ringer> ringers, BooleanSupplier wanted) {
        Map<String, Ringer> now = Map.copyOf(ringers);
        List<AlarmRow> due = due(now.keySet());
        while (!due.isEmpty() && wanted.getAsBoolean()) {
            for (AlarmRow alarm : due) {
                Ringer ringer = now.get(alarm.kind());
                if (ringer != null && wanted.getAsBoolean()) {
                    ring(alarm, ringer);
                }
            }
            due = due(now.keySet());
        }
    }

    private List<AlarmRow> due(Set<String> kinds) {
        return kinds.isEmpty() ? List.of() : sql.due(clock.instant(), kinds, BATCH);
    }

    private void ring(AlarmRow alarm, Ringer ringer) {
        try {
            acting.as(
                    program.actor(alarm.organisationId()),
                    CLOCK,
                    () -> transactions.within(() -> {
                        if (sql.take(alarm) > 0) {
                            ringer.ring(alarm.recordId());
                        }
                        return alarm;
                    }));
        } catch (Busy others) {
            // Somebody writes to the same record just now.
            sql.postpone(alarm, clock.instant().plusSeconds(1));
            LOG.info("the alarm {} of {} gave way to others; again in a second", alarm.kind(), alarm.recordId());
        } catch (RuntimeException | LinkageError failed) {
            Duration wait = Duration.ofMinutes(Math.min(LONGEST_WAIT_MINUTES, 1L << Math.min(alarm.failures(), 10)));
            sql.postpone(alarm, clock.instant().plus(wait));
            LOG.error(
                    "the alarm {} of {} could not be rung; again in {} minutes",
                    alarm.kind(),
                    alarm.recordId(),
                    wait.toMinutes(),
                    failed);
        }
    }
}
