package org.affianca.tls;

import java.io.IOException;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Looks once a minute whether the certificate's files were written anew; one that cannot be read leaves the old in use. */
final class Renewal implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Renewal.class);

    /** What is done with a new certificate. */
    @FunctionalInterface
    interface Change {
        void take() throws Exception;
    }

    private final CertificateFiles files;
    private final Change change;
    private final ScheduledExecutorService watch = Executors.newSingleThreadScheduledExecutor(work -> {
        Thread thread = new Thread(work, "affianca-tls");
        thread.setDaemon(true);
        return thread;
    });
    private List<FileTime> known;

    Renewal(CertificateFiles files, Change change) throws IOException {
        this.files = files;
        this.change = change;
        this.known = files.written();
        watch.scheduleWithFixedDelay(this::look, 1, 1, TimeUnit.MINUTES);
    }

    void look() {
        try {
            List<FileTime> now = files.written();
            if (!now.equals(known)) {
                change.take();
                known = now;
            }
        } catch (Exception unreadable) {
            LOG.warn("the new certificate cannot be read; the old one stays in use", unreadable);
        }
    }

    @Override
    public void close() {
        watch.shutdownNow();
    }
}
