package org.affianca.engine.queue;

import java.time.LocalDate;
import java.util.Optional;
import org.affianca.api.Because;
import org.affianca.api.problem.Refused;
import org.affianca.api.queue.Entry;
import org.affianca.api.queue.EntryId;
import org.affianca.api.queue.EntryPause;
import org.affianca.api.queue.EntryState;
import org.affianca.api.queue.HappeningKind;
import org.affianca.engine.access.Viewer;
import org.affianca.engine.alarm.Alarms;
import org.affianca.engine.check.Flaws;
import org.affianca.engine.ground.Ground;

/** Takes an entry out of the ranking for a time, and lets it back. */
final class Pausing {
    private final Ground ground;
    private final Alarms alarms;
    private final OfferMapper offers;
    private final Turning turning;
    private final EntryKeeping keeping;

    Pausing(Ground ground, Alarms alarms, Turning turning, EntryKeeping keeping) {
        this.ground = ground;
        this.alarms = alarms;
        this.offers = ground.sql(OfferMapper.class);
        this.turning = turning;
        this.keeping = keeping;
    }

    Entry suspend(EntryId id, int version, EntryPause pause) {
        Viewer viewer = ground.viewer();
        EntryKeeping.Held held = keeping.held(viewer, id, version);
        EntryKeeping.mustWriteOrKeep(held, "suspending this entry");
        EntryKeeping.mustBe(held, EntryState.WAITING);
        Flaws flaws = new Flaws(ground.codes());
        flaws.code("/reason", "waiting-pause", pause.reason());
        flaws.prose("/note", pause.note(), 1000);
        pause.until().ifPresent(until -> {
            flaws.when(until.isBefore(viewer.today()), "/until", "in-the-past");
            flaws.plausible("/until", until);
        });
        flaws.orThrow();
        if (offers.open(viewer, id).isPresent()) {
            throw new Refused(Because.of("offer-is-open"));
        }
        turning.happen(
                viewer,
                held.list(),
                held.row(),
                Happened.to(id, HappeningKind.SUSPENDED, viewer.today())
                        .until(pause.until())
                        .because(pause.reason(), pause.note()));
        setAlarm(id, pause.until());
        EntryRow row = held.row();
        ground.events().happened(new QueueEvents.WaitingEntrySuspended(row.caseId(), row.workId(), row.listId(), id));
        return keeping.whole(viewer, id);
    }

    Entry resume(EntryId id, int version, String note) {
        Viewer viewer = ground.viewer();
        EntryKeeping.Held held = keeping.held(viewer, id, version);
        EntryKeeping.mustWriteOrKeep(held, "resuming this entry");
        EntryKeeping.mustBe(held, EntryState.SUSPENDED);
        new Flaws(ground.codes()).prose("/note", note, 1000).orThrow();
        resume(held, note);
        alarms.cancel(Returning.KIND, id.value());
        return keeping.whole(viewer, id);
    }

    void resume(EntryKeeping.Held held, String note) {
        EntryRow row = held.row();
        turning.happen(
                held.viewer(),
                held.list(),
                row,
                Happened.to(row.id(), HappeningKind.RESUMED, held.viewer().today())
                        .because("", note));
        ground.events()
                .happened(new QueueEvents.WaitingEntryResumed(row.caseId(), row.workId(), row.listId(), row.id()));
    }

    /** It comes back by itself on the day after. */
    void setAlarm(EntryId id, Optional<LocalDate> until) {
        until.ifPresent(last -> alarms.set(Returning.KIND, id.value(), Midnight.after(last)));
    }
}
