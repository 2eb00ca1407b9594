package org.affianca.engine.event;

import java.time.Clock;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.affianca.api.event.CaseListener;
import org.affianca.engine.db.Mappers;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Tells listeners what happened, one thread for all, each from its own place. A listener heard for the first time is
 * told from the beginning, so that what it counts is whole.
 */
@Component(service = Telling.class, immediate = true)
public final class Telling implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Telling.class);
    private static final long IDLE_MILLIS = 5_000;

    private final Map<CaseListener, Place> places = new ConcurrentHashMap<>();
    private final Bell bell;
    private final EventMapper sql;
    private final Clock clock;
    private final Thread thread;
    private volatile boolean open = true;

    @Activate
    public Telling(@Reference Bell bell, @Reference Mappers mappers, @Reference Clock clock) {
        this.bell = bell;
        this.sql = mappers.of(EventMapper.class);
        this.clock = clock;
        this.thread = new Thread(this::loop, "affianca-telling");
        thread.setDaemon(true);
        thread.start();
    }

    /** The listener's name, under which its place is kept, is its component's. */
    @Reference(
            name = "listeners",
            cardinality = ReferenceCardinality.MULTIPLE,
            policy = ReferencePolicy.DYNAMIC,
            unbind = "remove")
    public void add(CaseListener listener, Map<String, Object> properties) {
        Object name = properties.get("component.name");
        places.put(
                listener,
                new Place(name == null ? listener.getClass().getName() : name.toString(), listener, sql, clock));
        bell.ring();
    }

    public void remove(CaseListener listener) {
        places.remove(listener);
    }

    private void loop() {
        while (open) {
            try {
                long wait = IDLE_MILLIS;
                for (Place place : places.values()) {
                    wait = Math.min(wait, place.tell(() -> open && places.containsKey(place.listener())));
                }
                bell.await(wait);
            } catch (InterruptedException ended) {
                return;
            } catch (RuntimeException | LinkageError failed) {
                LOG.warn("telling events; trying again", failed);
                rest();
            }
        }
    }

    private void rest() {
        try {
            bell.await(1_000);
        } catch (InterruptedException ended) {
            open = false;
        }
    }

    @Override
    @Deactivate
    public void close() {
        open = false;
        bell.ring();
        try {
            // A listener that hangs must not hold up the shutdown; interrupting it in Derby would break the database.
            thread.join(5_000);
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
        }
    }
}
