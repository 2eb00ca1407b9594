package org.affianca.engine.queue;

import org.affianca.api.queue.WaitingListId;
import org.affianca.engine.alarm.Ringer;
import org.affianca.engine.ground.Ground;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Each midnight the points for waiting grow, in the lists that count them. */
@Component
public final class DayTurning implements Ringer {
    static final String KIND = "waiting-day";

    private final Ground ground;
    private final Register register;

    @Activate
    public DayTurning(@Reference Ground ground, @Reference Register register) {
        this.ground = ground;
        this.register = register;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public void ring(long record) {
        register.turn(ground.viewer(), new WaitingListId(record));
    }
}
