package org.affianca.engine.event;

import java.util.List;
import org.affianca.engine.db.Mappers;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What an administrator may see of the telling, and do when an event can never be digested. */
@Component(service = Listeners.class)
public final class Listeners {
    private static final Logger LOG = LoggerFactory.getLogger(Listeners.class);

    private final EventMapper sql;
    private final Bell bell;

    @Activate
    public Listeners(@Reference Mappers mappers, @Reference Bell bell) {
        this.sql = mappers.of(EventMapper.class);
        this.bell = bell;
    }

    public List<ListenerPlace> all() {
        return sql.places();
    }

    /** Lets a listener pass over the event it stands before; false when it stands somewhere else. */
    public boolean skip(String listener, long number) {
        boolean skipped = sql.skip(listener, number) == 1;
        if (skipped) {
            LOG.warn("listener {} passes over event {} as an administrator wished", listener, number);
            bell.ring();
        }
        return skipped;
    }
}
