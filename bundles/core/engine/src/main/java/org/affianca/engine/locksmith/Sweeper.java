package org.affianca.engine.locksmith;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The thread that sweeps: soon after the start, and whenever a new key or a new column calls for it. */
@Component(service = Sweeper.class, immediate = true)
public final class Sweeper implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Sweeper.class);
    private static final long PAUSE = 30_000;

    private final Sweeping sweeping;
    private final Thread thread = new Thread(this::loop, "affianca-sweeper");
    private boolean open = true;

    @Activate
    public Sweeper(@Reference Sweeping sweeping) {
        this.sweeping = sweeping;
        thread.setDaemon(true);
        thread.start();
    }

    private void loop() {
        try {
            while (rested()) {
                round();
            }
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
        }
    }

    private void round() {
        try {
            sweeping.sweep(this::isOpen);
        } catch (RuntimeException failed) {
            // The database may be away for a moment; how far it was stands there.
            LOG.warn("sealing texts in the background; trying again", failed);
        }
    }

    private synchronized boolean isOpen() {
        return open;
    }

    private synchronized boolean rested() throws InterruptedException {
        if (open) {
            wait(PAUSE);
        }
        return open;
    }

    @Override
    @Deactivate
    public void close() {
        synchronized (this) {
            open = false;
            notifyAll();
        }
        try {
            // Never interrupted: in the middle of a statement that would break Derby.
            thread.join(5_000);
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
        }
    }
}
