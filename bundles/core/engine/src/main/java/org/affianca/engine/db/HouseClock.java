package org.affianca.engine.db;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Component;

/** The clock on the wall: Italian time, to the microsecond, because that is what the databases keep. */
@Component(service = {Clock.class, Pretending.class})
public final class HouseClock extends Clock implements Pretending {
    private static final ZoneId ROME = ZoneId.of("Europe/Rome");

    private final Clock system = Clock.system(ROME);
    private final ThreadLocal<@Nullable Instant> pretended = new ThreadLocal<>();

    @Override
    public void whileItWas(Instant then, Runnable work) {
        pretended.set(then.truncatedTo(ChronoUnit.MICROS));
        try {
            work.run();
        } finally {
            pretended.remove();
        }
    }

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
        Instant then = pretended.get();
        return then == null ? system.instant().truncatedTo(ChronoUnit.MICROS) : then;
    }
}
