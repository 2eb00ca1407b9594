package org.affianca.engine.area;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import org.affianca.engine.catalogue.InstalledArea;

/** An area that was prepared and waits for its components, or serves. */
final class Serving {
    private final AreaBundle area;
    private final InstalledArea installed;
    private final AutoCloseable mappers;
    private final Screens screens;
    private final Instant begun;
    private final AtomicBoolean onShelf = new AtomicBoolean();
    private volatile List<String> troubles = List.of();
    private volatile Instant since;
    private volatile boolean closed;

    Serving(AreaBundle area, InstalledArea installed, AutoCloseable mappers, Screens screens, Instant now) {
        this.area = area;
        this.installed = installed;
        this.mappers = mappers;
        this.screens = screens;
        this.begun = now;
        this.since = now;
    }

    AreaBundle area() {
        return area;
    }

    InstalledArea installed() {
        return installed;
    }

    Screens screens() {
        return screens;
    }

    Instant begun() {
        return begun;
    }

    Optional<Instant> since() {
        return serves() ? Optional.of(since) : Optional.empty();
    }

    boolean serves() {
        return onShelf.get();
    }

    List<String> troubles() {
        return troubles;
    }

    /** Notes what keeps it from serving; whether that is a change. Once closed it changes no more. */
    synchronized boolean settle(List<String> found, Instant now) {
        if (closed) {
            return false;
        }
        troubles = found;
        boolean changed = onShelf.compareAndSet(!found.isEmpty(), found.isEmpty());
        if (changed) {
            since = now;
        }
        return changed;
    }

    synchronized void close() {
        closed = true;
        onShelf.set(false);
        try {
            mappers.close();
        } catch (Exception fault) {
            throw new IllegalStateException("withdrawing the mappers of " + area.id(), fault);
        }
    }
}
