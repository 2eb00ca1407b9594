package org.affianca.engine.barrier;

import org.affianca.api.barrier.Attempts;
import org.affianca.engine.ground.Ground;
import org.affianca.engine.wall.Misses;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Writes down that a record was asked for and not shown. */
@Component
public final class MissedLooks implements Attempts {
    private final Misses misses;

    @Activate
    public MissedLooks(@Reference Ground ground) {
        this.misses = new Misses(ground);
    }

    @Override
    public void missed(String what, long record) {
        misses.missed(what, record);
    }
}
