package org.affianca.engine.alarm;

import org.osgi.service.component.annotations.Component;

/** Wakes the clock's thread before its time, when an alarm was set or a ringer came. */
@Component(service = Waking.class)
public final class Waking {
    private boolean woken;

    synchronized void now() {
        woken = true;
        notifyAll();
    }

    /** Sleeps until woken, at most so many milliseconds. */
    synchronized void sleep(long millis) throws InterruptedException {
        if (!woken) {
            wait(millis);
        }
        woken = false;
    }
}
