package org.affianca.engine.queue;

import org.affianca.api.queue.EntryId;
import org.affianca.engine.alarm.Ringer;
import org.affianca.engine.ground.Ground;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** A suspension that has an end is over on the day after. */
@Component
public final class Returning implements Ringer {
    static final String KIND = "waiting-return";

    private final Ground ground;
    private final WaitingRoom room;

    @Activate
    public Returning(@Reference Ground ground, @Reference WaitingRoom room) {
        this.ground = ground;
        this.room = room;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public void ring(long record) {
        room.returns(ground.viewer(), new EntryId(record));
    }
}
