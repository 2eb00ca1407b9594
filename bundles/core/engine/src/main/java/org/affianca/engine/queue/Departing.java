package org.affianca.engine.queue;

import java.util.Set;
import org.affianca.api.queue.Entry;
import org.affianca.api.queue.EntryId;
import org.affianca.api.queue.EntryState;
import org.affianca.api.queue.HappeningKind;
import org.affianca.api.queue.OfferAnswer;
import org.affianca.api.queue.OfferState;
import org.affianca.api.queue.SetbackAct;
import org.affianca.engine.access.Viewer;
import org.affianca.engine.alarm.Alarms;
import org.affianca.engine.check.Flaws;
import org.affianca.engine.ground.Ground;

/** Ends the waiting of an entry, with all that hangs on it. */
final class Departing {
    /** Reasons that only what happens can give. */
    private static final Set<String> BY_ITSELF = Set.of("offer-accepted", "offers-refused", "begun", "work-ended");

    private final Ground ground;
    private final Alarms alarms;
    private final OfferMapper offers;
    private final UrgencyMapper urgencies;
    private final Turning turning;
    private final EntryKeeping keeping;

    Departing(Ground ground, Alarms alarms, Turning turning, EntryKeeping keeping) {
        this.ground = ground;
        this.alarms = alarms;
        this.offers = ground.sql(OfferMapper.class);
        this.urgencies = ground.sql(UrgencyMapper.class);
        this.turning = turning;
        this.keeping = keeping;
    }

    Entry leave(EntryId id, int version, String reason, String note) {
        Viewer viewer = ground.viewer();
        EntryKeeping.Held held = keeping.held(viewer, id, version);
        EntryKeeping.mustWriteOrKeep(held, "ending this entry");
        EntryKeeping.mustBe(held, EntryState.WAITING, EntryState.SUSPENDED);
        new Flaws(ground.codes())
                .code("/reason", "waiting-end", reason)
                .when(BY_ITSELF.contains(reason), "/reason", "unknown-code")
                .prose("/note", note, 1000)
                .orThrow();
        leave(held, reason, note);
        return keeping.whole(viewer, id);
    }

    /** Takes an open offer back with it. */
    void leave(EntryKeeping.Held held, String reason, String note) {
        Viewer viewer = held.viewer();
        EntryId id = held.row().id();
        offers.open(viewer, id)
                .ifPresent(open -> offers.close(
                        viewer,
                        open.id(),
                        OfferState.WITHDRAWN,
                        new OfferAnswer(false, "", false, note),
                        SetbackAct.NONE,
                        ground.clock().instant()));
        turning.happen(
                viewer,
                held.list(),
                held.row(),
                Happened.to(id, HappeningKind.LEFT, viewer.today()).because(reason, note));
        left(held);
    }

    /** What is to be done for every entry that has left, whatever the reason. */
    void left(EntryKeeping.Held held) {
        EntryRow row = held.row();
        urgencies.drop(held.viewer(), row.id(), ground.clock().instant());
        alarms.cancel(Returning.KIND, row.id().value());
        alarms.cancel(Lapsing.KIND, row.id().value());
        ground.events().happened(new QueueEvents.WaitingListLeft(row.caseId(), row.workId(), row.listId(), row.id()));
    }
}
