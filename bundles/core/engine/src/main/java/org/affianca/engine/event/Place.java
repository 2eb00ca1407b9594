package org.affianca.engine.event;

import java.time.Clock;
import java.util.List;
import java.util.function.BooleanSupplier;
import org.affianca.api.event.CaseListener;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** How far one listener has been told, and when it is to be tried again after it failed. */
final class Place {
    private static final Logger LOG = LoggerFactory.getLogger(Place.class);
    private static final int BATCH = 200;
    private static final long LONGEST_WAIT = 60_000;

    private final String name;
    private final CaseListener listener;
    private final EventMapper sql;
    private final Clock clock;
    private int failures;
    private long notBefore;

    Place(String name, CaseListener listener, EventMapper sql, Clock clock) {
        this.name = name;
        this.listener = listener;
        this.sql = sql;
        this.clock = clock;
    }

    CaseListener listener() {
        return listener;
    }

    /** Tells what is new and answers after how many milliseconds it is worth asking again. */
    long tell(BooleanSupplier wanted) {
        long wait = notBefore - clock.millis();
        if (failures > 0 && wait > 0) {
            return wait;
        }
        long place = sql.place(name).orElseGet(this::begin);
        List<ReadEvent> news = sql.after(place, BATCH);
        while (!news.isEmpty()) {
            for (ReadEvent event : news) {
                if (!wanted.getAsBoolean()) {
                    sql.remember(name, place, failures, clock.instant());
                    return 0;
                }
                if (!told(event)) {
                    sql.remember(name, place, failures, clock.instant());
                    return notBefore - clock.millis();
                }
                place = event.number();
            }
            sql.remember(name, place, 0, clock.instant());
            news = news.size() < BATCH ? List.of() : sql.after(place, BATCH);
        }
        return Long.MAX_VALUE;
    }

    private long begin() {
        sql.begin(name, clock.instant());
        return 0L;
    }

    private boolean told(ReadEvent event) {
        try {
            listener.on(event.told());
            failures = 0;
            return true;
        } catch (RuntimeException | LinkageError failed) {
            failures++;
            notBefore = clock.millis() + Math.min(LONGEST_WAIT, 500L << Math.min(failures, 10));
            LOG.warn(
                    "listener {} failed at event {}, {} times now; it will be told again",
                    name,
                    event.number(),
                    failures,
                    failed);
            return false;
        }
    }
}
