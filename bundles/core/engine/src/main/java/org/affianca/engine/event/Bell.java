package org.affianca.engine.event;

import org.osgi.service.component.annotations.Component;

/** Rung when there is something to tell; whoever was busy at that moment hears it afterwards. */
@Component(service = Bell.class)
public final class Bell {
    private long rings;

    synchronized void ring() {
        rings++;
        notifyAll();
    }

    /** How often it has been rung. */
    synchronized long rings() {
        return rings;
    }

    /** Waits for a ring after those heard, at most so many milliseconds. */
    synchronized void await(long heard, long millis) throws InterruptedException {
        long end = System.nanoTime() + millis * 1_000_000;
        for (long left = millis; rings == heard && left > 0; left = (end - System.nanoTime()) / 1_000_000) {
            wait(left);
        }
    }
}
