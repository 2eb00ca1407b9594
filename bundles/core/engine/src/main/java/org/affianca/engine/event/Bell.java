package org.affianca.engine.event;

import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.osgi.service.component.annotations.Component;

/** Rung when there is something to tell; several rings before anybody listens count as one. */
@Component(service = Bell.class)
public final class Bell {
    private final Semaphore rung = new Semaphore(0);

    void ring() {
        rung.release();
    }

    /** Waits for a ring, at most so many milliseconds. */
    void await(long millis) throws InterruptedException {
        if (rung.tryAcquire(millis, TimeUnit.MILLISECONDS)) {
            rung.drainPermits();
        }
    }
}
