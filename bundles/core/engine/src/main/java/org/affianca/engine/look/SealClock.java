package org.affianca.engine.look;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Has the log of reads sealed every two seconds, and a last time when the program ends. */
@Component(service = SealClock.class, immediate = true)
public final class SealClock implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(SealClock.class);
    private static final long TICK = 2_000;

    private final Sealing sealing;
    private final Thread thread = new Thread(this::loop, "affianca-seals");
    private boolean open = true;

    @Activate
    public SealClock(@Reference Sealing sealing) {
        this.sealing = sealing;
        thread.setDaemon(true);
        thread.start();
    }

    private void loop() {
        do {
            try {
                sealing.round();
            } catch (RuntimeException failed) {
                // The database may be away for a moment; what is not sealed is in it and waits.
                LOG.warn("sealing the log of reads; trying again", failed);
            }
        } while (rested());
    }

    private synchronized boolean rested() {
        try {
            if (open) {
                wait(TICK);
            }
        } catch (InterruptedException ended) {
            return false;
        }
        return open;
    }

    private synchronized void end() {
        open = false;
        notifyAll();
    }

    @Override
    @Deactivate
    public void close() {
        end();
        try {
            // Never interrupted: in the middle of a statement that would break Derby.
            thread.join(5_000);
            if (!thread.isAlive()) {
                sealing.round();
            }
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
        } catch (RuntimeException failed) {
            LOG.warn("the last seal of this run is left to the next one", failed);
        }
    }
}
