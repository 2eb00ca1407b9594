package org.affianca.engine.db;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import org.osgi.service.component.annotations.Component;

/** The clock on the wall: Italian time, to the microsecond, because that is what the databases keep. */
@Component(service = Clock.class)
public final class HouseClock extends Clock {
    private static final ZoneId ROME = ZoneId.of("Europe/Rome");

    private final Clock system = Clock.system(ROME);

    @Override
    public ZoneId getZone() {
        return ROME;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return system.withZone(zone);
    }

    @Override
    public Instant instant() {
        return system.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
