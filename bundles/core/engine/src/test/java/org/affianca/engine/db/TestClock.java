package org.affianca.engine.db;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;

/** A clock that stands at 15 January 2026, 10:00 in Italy until it is moved. */
public final class TestClock extends Clock implements Pretending {
    private Instant now = Instant.parse("2026-01-15T09:00:00Z");

    public void forward(Duration step) {
        now = now.plus(step);
    }

    public void set(Instant moment) {
        now = moment;
    }

    @Override
    public void whileItWas(Instant then, Runnable work) {
        Instant before = now;
        now = then;
        try {
            work.run();
        } finally {
            now = before;
        }
    }

    @Override
    public ZoneId getZone() {
        return ZoneId.of("Europe/Rome");
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return Clock.fixed(now, zone);
    }

    @Override
    public Instant instant() {
        return now;
    }
}
