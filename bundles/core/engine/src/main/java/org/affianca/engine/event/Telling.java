package org.affianca.engine.event;

import java.time.Clock;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import org.affianca.api.event.CaseListener;
import org.affianca.engine.db.Mappers;
import org.affianca.engine.db.Node;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;

/**
 * Tells listeners what happened, each in its own thread and from its own place. A listener heard for the first time is
 * told from the beginning, so that what it counts is whole.
 */
@Component(service = Telling.class, immediate = true)
public final class Telling implements AutoCloseable {
    private final Map<CaseListener, Messenger> messengers = new ConcurrentHashMap<>();
    private final Map<String, Lock> turns = new ConcurrentHashMap<>();
    private final Bell bell;
    private final EventMapper sql;
    private final Clock clock;
    private final String node;

    @Activate
    public Telling(@Reference Bell bell, @Reference Mappers mappers, @Reference Clock clock) {
        this(bell, mappers, clock, Node.name());
    }

    Telling(Bell bell, Mappers mappers, Clock clock, String node) {
        this.bell = bell;
        this.sql = mappers.of(EventMapper.class);
        this.clock = clock;
        this.node = node;
    }

    /** The listener's name, under which its place is kept, is its component's. */
    @Reference(
            name = "listeners",
            cardinality = ReferenceCardinality.MULTIPLE,
            policy = ReferencePolicy.DYNAMIC,
            unbind = "remove")
    public void add(CaseListener listener, Map<String, Object> properties) {
        Object given = properties.get("component.name");
        String name = given == null ? listener.getClass().getName() : given.toString();
        Place place = new Place(name, node, listener, sql, clock);
        messengers.put(
                listener, new Messenger(name, place, bell, turns.computeIfAbsent(name, of -> new ReentrantLock(true))));
    }

    public void remove(CaseListener listener) {
        Messenger messenger = messengers.remove(listener);
        if (messenger != null) {
            messenger.close();
        }
    }

    @Override
    @Deactivate
    public void close() {
        messengers.keySet().forEach(this::remove);
    }
}
