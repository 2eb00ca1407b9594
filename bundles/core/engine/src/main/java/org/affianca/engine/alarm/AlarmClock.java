package org.affianca.engine.alarm;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Looks every second whether an alarm is due, on every node, for as long as the program runs. */
@Component(service = AlarmClock.class, immediate = true)
public final class AlarmClock implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(AlarmClock.class);
    private static final long TICK = 1_000;

    private final Map<String, Ringer> ringers = new ConcurrentHashMap<>();
    private final Ringing ringing;
    private final Waking waking;
    private final Thread thread = new Thread(this::loop, "affianca-clock");
    private volatile boolean open = true;

    @Activate
    public AlarmClock(@Reference Ringing ringing, @Reference Waking waking) {
        this.ringing = ringing;
        this.waking = waking;
        thread.setDaemon(true);
        thread.start();
    }

    @Reference(
            name = "ringers",
            cardinality = ReferenceCardinality.MULTIPLE,
            policy = ReferencePolicy.DYNAMIC,
            unbind = "remove")
    public void add(Ringer ringer) {
        ringers.put(ringer.kind(), ringer);
        waking.now();
    }

    public void remove(Ringer ringer) {
        ringers.remove(ringer.kind(), ringer);
    }

    private void loop() {
        while (open) {
            try {
                ringing.ring(ringers, () -> open);
                waking.sleep(TICK);
            } catch (InterruptedException ended) {
                return;
            } catch (RuntimeException failed) {
                // The database may be away for a moment; the alarms are in it and wait.
                LOG.warn("looking for alarms; trying again", failed);
                rest();
            }
        }
    }

    private void rest() {
        try {
            Thread.sleep(TICK);
        } catch (InterruptedException ended) {
            open = false;
        }
    }

    @Override
    @Deactivate
    public void close() {
        open = false;
        waking.now();
        try {
            // Never interrupted: in the middle of a statement that would break Derby.
            thread.join(5_000);
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
        }
    }
}
