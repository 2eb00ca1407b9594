package org.affianca.engine.event;

import java.util.concurrent.locks.Lock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The thread that tells one listener, so that one which takes its time holds up nobody else. */
final class Messenger implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Messenger.class);
    private static final long REST = 1_000;

    private final Place place;
    private final Bell bell;
    private final Lock turn;
    private final Thread thread;
    private volatile boolean open = true;

    /** @param turn held while telling: an older messenger of the same listener must end first */
    Messenger(String name, Place place, Bell bell, Lock turn) {
        this.place = place;
        this.bell = bell;
        this.turn = turn;
        this.thread = new Thread(this::loop, "affianca-telling " + name);
        thread.setDaemon(true);
        thread.start();
    }

    private void loop() {
        try {
            turn.lockInterruptibly();
            try {
                while (open) {
                    long heard = bell.rings();
                    bell.await(heard, tell());
                }
            } finally {
                turn.unlock();
            }
        } catch (InterruptedException ended) {
            LOG.debug("interrupted while waiting");
        }
    }

    private long tell() {
        try {
            return place.tell(() -> open);
        } catch (RuntimeException failed) {
            // The database may be away for a moment.
            LOG.warn("telling events; trying again", failed);
            return REST;
        }
    }

    /** Ends after the event that is being told, or after five seconds while it is still being told. */
    @Override
    public void close() {
        open = false;
        bell.ring();
        try {
            // Never interrupted: in the middle of a statement that would break Derby.
            thread.join(5_000);
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
        }
    }
}
