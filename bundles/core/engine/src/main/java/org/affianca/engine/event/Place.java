package org.affianca.engine.event;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.function.BooleanSupplier;
import org.affianca.api.event.CaseListener;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * How far one listener has been told, and when it is to be tried again after it failed. Of several nodes on one database
 * only the one that holds the listener tells it; another takes over when that one has been silent for a minute.
 */
final class Place {
    private static final Logger LOG = LoggerFactory.getLogger(Place.class);
    private static final int BATCH = 200;
    private static final long AT_ONCE = 0;
    private static final long IDLE = 5_000;
    private static final long LONGEST_WAIT = 60_000;
    private static final long HOLD = 60_000;
    private static final int ALARMING = 8;

    private final String name;
    private final String node;
    private final CaseListener listener;
    private final EventMapper sql;
    private final Clock clock;
    private int failures;
    private long notBefore;
    private long heldUntil;

    Place(String name, String node, CaseListener listener, EventMapper sql, Clock clock) {
        this.name = name;
        this.node = node;
        this.listener = listener;
        this.sql = sql;
        this.clock = clock;
    }

    /** Tells what is new and answers after how many milliseconds it is worth asking again. */
    long tell(BooleanSupplier wanted) {
        long wait = failures == 0 ? AT_ONCE : notBefore - clock.millis();
        while (wait <= AT_ONCE && wanted.getAsBoolean()) {
            long place = place();
            List<ReadEvent> news = sql.after(place, BATCH);
            if (news.isEmpty() || isHeldElsewhere()) {
                return IDLE;
            }
            // Read again under the hold: another node may have told some of it in the meantime.
            wait = place == place() ? tell(place, news, wanted) : AT_ONCE;
        }
        return wait;
    }

    private long tell(long before, List<ReadEvent> news, BooleanSupplier wanted) {
        long reached = before;
        long wait = AT_ONCE;
        for (ReadEvent event : news) {
            if (!wanted.getAsBoolean() || isHeldElsewhere()) {
                break;
            }
            if (!told(event)) {
                wait = notBefore - clock.millis();
                break;
            }
            reached = event.number();
        }
        sql.remember(name, node, reached, failures, clock.instant());
        return wait;
    }

    private long place() {
        return sql.place(name).orElseGet(() -> {
            sql.begin(name, clock.instant());
            return 0L;
        });
    }

    private boolean isHeldElsewhere() {
        long now = clock.millis();
        if (heldUntil - now < HOLD / 2) {
            heldUntil = now + HOLD;
            return sql.hold(name, node, clock.instant(), Instant.ofEpochMilli(heldUntil)) == 0 && letGo();
        }
        return false;
    }

    private boolean letGo() {
        heldUntil = 0;
        return true;
    }

    private boolean told(ReadEvent event) {
        try {
            listener.on(event.told());
            failures = 0;
            return true;
        } catch (Exception | Error failed) {
            // Whatever it throws is its own affair, an error of its classes or its stack as well.
            failures++;
            notBefore = clock.millis() + Math.min(LONGEST_WAIT, 500L << Math.min(failures, 10));
            report(event.number(), failed);
            return false;
        }
    }

    private void report(long event, Throwable failed) {
        if (failures % ALARMING == 0) {
            LOG.error(
                    "listener {} has failed {} times at event {} and is told nothing after it until it succeeds",
                    name,
                    failures,
                    event,
                    failed);
        } else {
            LOG.warn(
                    "listener {} failed at event {}, {} times now; it will be told again",
                    name,
                    event,
                    failures,
                    failed);
        }
    }
}
