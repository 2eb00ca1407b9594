package org.affianca.engine.norm;

import java.time.LocalDate;
import java.util.Optional;
import org.affianca.api.WorkId;
import org.affianca.api.norm.ClockDesk;
import org.affianca.api.norm.Clocks;
import org.affianca.api.norm.Moment;
import org.affianca.api.norm.Suspension;
import org.affianca.api.norm.WorkClock;
import org.affianca.api.time.WorkingDays;
import org.affianca.engine.access.Viewer;
import org.affianca.engine.catalogue.Shelf;
import org.affianca.engine.ground.Ground;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The clocks of all works; one class for each act. */
@Component
public final class ClockBook implements Clocks, ClockDesk {
    private final Ground ground;
    private final ClockKeeping clocks;
    private final Recording recording;
    private final Suspending suspending;

    @Activate
    public ClockBook(@Reference Ground ground, @Reference Shelf shelf, @Reference WorkingDays calendar) {
        this.ground = ground;
        this.clocks = new ClockKeeping(
                ground, shelf, new Reckoner(calendar, ground.clock().getZone()));
        this.recording = new Recording(ground, clocks);
        this.suspending = new Suspending(ground, clocks);
    }

    @Override
    public Optional<WorkClock> find(WorkId id) {
        return ground.within(() -> {
            Viewer viewer = ground.viewer();
            Optional<WorkClock> found = clocks.seen(viewer, id).map(row -> clocks.whole(viewer, row));
            found.ifPresent(clock -> ground.looks().seen("work-clock", id.value()));
            return found;
        });
    }

    @Override
    public WorkClock record(WorkId id, int version, Moment moment) {
        return ground.within(() -> recording.record(id, version, moment));
    }

    @Override
    public WorkClock withdraw(WorkId id, int version, int moment, String reason) {
        return ground.within(() -> recording.withdraw(id, version, moment, reason));
    }

    @Override
    public WorkClock suspend(WorkId id, int version, Suspension suspension) {
        return ground.within(() -> suspending.suspend(id, version, suspension));
    }

    @Override
    public WorkClock resume(WorkId id, int version, int suspension, LocalDate until) {
        return ground.within(() -> suspending.resume(id, version, suspension, until));
    }
}
