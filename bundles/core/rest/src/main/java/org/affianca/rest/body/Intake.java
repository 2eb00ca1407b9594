package org.affianca.rest.body;

import java.io.IOException;
import java.io.InputStream;
import java.util.concurrent.Semaphore;
import org.affianca.rest.problem.Halt;

/**
 * Takes in bodies, block by block. Who sends one drop by drop holds a thread all the while: so only some are taken in at the
 * same moment, and each must keep moving.
 */
final class Intake implements AutoCloseable {
    /** Of the web server's 64 threads these may wait for bodies; the others go on serving who reads. */
    private static final Semaphore PLACES = new Semaphore(24);

    private static final long PATIENCE_NANOS = 10_000_000_000L;
    private static final long NANOS_PER_BYTE = 1_000_000_000L / (16 * 1024);

    private final InputStream in;
    private final long begun = System.nanoTime();
    private long taken;

    private Intake(InputStream in) {
        this.in = in;
    }

    static Intake of(InputStream in) {
        if (!PLACES.tryAcquire()) {
            throw Halt.later(503, "too-busy", 1);
        }
        return new Intake(in);
    }

    /** As {@link InputStream#read(byte[])}; 408 for one that takes longer than ten seconds and 16 KB a second allow. */
    int read(byte[] block) throws IOException {
        int read = in.read(block);
        taken += Math.max(0, read);
        if (read >= 0 && System.nanoTime() - begun > PATIENCE_NANOS + taken * NANOS_PER_BYTE) {
            throw Halt.with(408, "too-slow");
        }
        return read;
    }

    @Override
    public void close() {
        PLACES.release();
    }
}
