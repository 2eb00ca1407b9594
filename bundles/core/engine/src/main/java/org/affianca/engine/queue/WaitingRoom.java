package org.affianca.engine.queue;

import java.util.Map;
import org.affianca.api.Because;
import org.affianca.api.WorkId;
import org.affianca.api.problem.Refused;
import org.affianca.api.queue.Entering;
import org.affianca.api.queue.Entry;
import org.affianca.api.queue.EntryId;
import org.affianca.api.queue.EntryPause;
import org.affianca.api.queue.OfferAnswer;
import org.affianca.api.queue.OfferData;
import org.affianca.api.queue.OfferId;
import org.affianca.api.queue.QueueDesk;
import org.affianca.api.queue.WaitingListId;
import org.affianca.engine.access.Viewer;
import org.affianca.engine.alarm.Alarms;
import org.affianca.engine.check.Clash;
import org.affianca.engine.ground.Ground;
import org.affianca.engine.work.Scores;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The room where people wait; each act has a class of its own. */
@Component(service = {QueueDesk.class, WaitingRoom.class})
public final class WaitingRoom implements QueueDesk {
    private final Ground ground;
    private final EntryMapper entries;
    private final EntryKeeping keeping;
    private final Joining joining;
    private final Pausing pausing;
    private final Departing departing;
    private final Urging urging;
    private final Offering offering;
    private final OfferAnswering answering;

    @Activate
    public WaitingRoom(@Reference Ground ground, @Reference Scores scores, @Reference Alarms alarms) {
        this.ground = ground;
        this.entries = ground.sql(EntryMapper.class);
        Turning turning = new Turning(ground);
        this.keeping = new EntryKeeping(ground, turning);
        this.joining = new Joining(ground, scores, turning, keeping);
        this.pausing = new Pausing(ground, alarms, turning, keeping);
        this.departing = new Departing(ground, alarms, turning, keeping);
        this.urging = new Urging(ground, turning, keeping);
        this.offering = new Offering(ground, alarms, turning, keeping);
        this.answering = new OfferAnswering(ground, alarms, turning, keeping, pausing, departing);
    }

    @Override
    public Entry enter(WaitingListId id, Entering entering) {
        // Two may enter the same work in the same second: the key lets one through.
        return Clash.on(
                "waits_once",
                () -> ground.within(() -> joining.enter(id, entering)),
                () -> new Refused(Because.of("waits-already")));
    }

    @Override
    public Entry score(EntryId id, int version, Map<String, Object> facts) {
        return ground.within(() -> joining.score(id, version, facts));
    }

    @Override
    public Entry suspend(EntryId id, int version, EntryPause pause) {
        return ground.within(() -> pausing.suspend(id, version, pause));
    }

    @Override
    public Entry resume(EntryId id, int version, String note) {
        return ground.within(() -> pausing.resume(id, version, note));
    }

    @Override
    public Entry leave(EntryId id, int version, String reason, String note) {
        return ground.within(() -> departing.leave(id, version, reason, note));
    }

    @Override
    public Entry urge(EntryId id, int version, String reason, String words) {
        return ground.within(() -> urging.urge(id, version, reason, words));
    }

    @Override
    public Entry countersign(EntryId id, int version, boolean granted, String words) {
        return ground.within(() -> urging.countersign(id, version, granted, words));
    }

    @Override
    public Entry calm(EntryId id, int version, String words) {
        return ground.within(() -> urging.calm(id, version, words));
    }

    @Override
    public Entry offer(EntryId id, int version, OfferData offer) {
        return ground.within(() -> offering.offer(id, version, offer));
    }

    @Override
    public Entry answer(OfferId id, int version, OfferAnswer answer) {
        return ground.within(() -> answering.answer(id, version, answer));
    }

    @Override
    public Entry withdraw(OfferId id, int version, String note) {
        return ground.within(() -> answering.withdraw(id, version, note));
    }

    /** An offer's last day is over. */
    void lapse(Viewer viewer, EntryId entry) {
        ground.within(() -> {
            answering.lapse(viewer, entry);
            return entry;
        });
    }

    /** A suspension's last day is over. */
    void returns(Viewer viewer, EntryId entry) {
        ground.within(() -> {
            EntryKeeping.Held held = keeping.any(viewer, entry);
            if (entries.mayReturn(viewer, entry, viewer.today()) > 0) {
                pausing.resume(held, "");
            }
            return entry;
        });
    }

    /** A work began or ended: it waits nowhere any more. */
    void over(Viewer viewer, WorkId work, String reason) {
        ground.within(() -> {
            for (EntryId entry : entries.waiting(viewer, work)) {
                departing.leave(keeping.any(viewer, entry), reason, "");
            }
            return work;
        });
    }
}
