package org.affianca.engine.queue;

import org.affianca.api.queue.EntryId;
import org.affianca.engine.alarm.Ringer;
import org.affianca.engine.ground.Ground;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** An offer that nobody answered by its last day is over. */
@Component
public final class Lapsing implements Ringer {
    static final String KIND = "waiting-offer";

    private final Ground ground;
    private final WaitingRoom room;

    @Activate
    public Lapsing(@Reference Ground ground, @Reference WaitingRoom room) {
        this.ground = ground;
        this.room = room;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public void ring(long record) {
        room.lapse(ground.viewer(), new EntryId(record));
    }
}
