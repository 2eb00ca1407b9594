package org.affianca.engine.queue;

import java.util.Optional;
import org.affianca.api.Because;
import org.affianca.api.event.CaseEvent;
import org.affianca.api.problem.Missing;
import org.affianca.api.problem.Refused;
import org.affianca.api.queue.Entry;
import org.affianca.api.queue.EntryId;
import org.affianca.api.queue.EntryState;
import org.affianca.api.queue.HappeningKind;
import org.affianca.api.queue.OfferAnswer;
import org.affianca.api.queue.OfferId;
import org.affianca.api.queue.OfferState;
import org.affianca.api.queue.Rules;
import org.affianca.api.queue.Setback;
import org.affianca.api.queue.SetbackAct;
import org.affianca.engine.access.Viewer;
import org.affianca.engine.alarm.Alarms;
import org.affianca.engine.check.Flaws;
import org.affianca.engine.ground.Ground;

/** Takes yes or no to an offer, or no word at all; a refusal costs what the rules in force say. */
final class OfferAnswering {
    private static final OfferAnswer NONE = new OfferAnswer(false, "", false, "");

    private final Ground ground;
    private final Alarms alarms;
    private final OfferMapper offers;
    private final RuleKeeping rules;
    private final Turning turning;
    private final EntryKeeping keeping;
    private final Pausing pausing;
    private final Departing departing;

    OfferAnswering(
            Ground ground, Alarms alarms, Turning turning, EntryKeeping keeping, Pausing pausing, Departing departing) {
        this.ground = ground;
        this.alarms = alarms;
        this.offers = ground.sql(OfferMapper.class);
        this.rules = new RuleKeeping(ground.sql(RuleMapper.class));
        this.turning = turning;
        this.keeping = keeping;
        this.pausing = pausing;
        this.departing = departing;
    }

    Entry answer(OfferId id, int version, OfferAnswer answer) {
        EntryKeeping.Held held = held(id, version);
        EntryKeeping.mustWriteOrKeep(held, "answering this offer");
        Flaws flaws = new Flaws(ground.codes());
        flaws.optionalProse("/note", answer.note(), 1000);
        if (!answer.accepted()) {
            flaws.code("/refusal", "offer-refusal", answer.refusal());
            flaws.when(answer.justified() && answer.note().isBlank(), "/note", "required");
        }
        flaws.when(answer.accepted() && !answer.refusal().isBlank(), "/refusal", "not-asked-here");
        flaws.when(answer.accepted() && answer.justified(), "/justified", "not-asked-here");
        flaws.orThrow();
        EntryRow row = held.row();
        if (answer.accepted()) {
            close(held, id, OfferState.ACCEPTED, answer, SetbackAct.NONE);
            turn(held, HappeningKind.ACCEPTED, "", answer.note(), Setback.NONE);
            happened(new QueueEvents.OfferAccepted(row.caseId(), row.workId(), row.listId(), row.id()));
            departing.left(held);
        } else {
            Setback setback = answer.justified() ? Setback.NONE : next(held);
            close(held, id, OfferState.REFUSED, answer, setback.act());
            happened(new QueueEvents.OfferRefused(row.caseId(), row.workId(), row.listId(), row.id()));
            HappeningKind kind = answer.justified() ? HappeningKind.EXCUSED : HappeningKind.REFUSED;
            turn(held, kind, answer.refusal(), answer.note(), setback);
        }
        return keeping.whole(held.viewer(), row.id());
    }

    Entry withdraw(OfferId id, int version, String note) {
        EntryKeeping.Held held = held(id, version);
        EntryKeeping.mustWriteOrKeep(held, "withdrawing this offer");
        new Flaws(ground.codes()).prose("/note", note, 1000).orThrow();
        EntryRow row = held.row();
        close(held, id, OfferState.WITHDRAWN, new OfferAnswer(false, "", false, note.strip()), SetbackAct.NONE);
        turn(held, HappeningKind.WITHDRAWN, "", note, Setback.NONE);
        happened(new QueueEvents.OfferWithdrawn(row.caseId(), row.workId(), row.listId(), row.id()));
        return keeping.whole(held.viewer(), row.id());
    }

    /** Nobody answered in time. */
    void lapse(Viewer viewer, EntryId entry) {
        EntryKeeping.Held held = keeping.any(viewer, entry);
        Optional<OfferRow> open =
                offers.open(viewer, entry).filter(offer -> offer.answerBy().isBefore(viewer.today()));
        if (open.isEmpty()) {
            return;
        }
        EntryRow row = held.row();
        boolean refuses = now(held).silenceRefuses();
        Setback setback = refuses ? next(held) : Setback.NONE;
        close(held, open.get().id(), OfferState.EXPIRED, NONE, setback.act());
        happened(new QueueEvents.OfferExpired(row.caseId(), row.workId(), row.listId(), row.id()));
        turn(held, refuses ? HappeningKind.REFUSED : HappeningKind.EXPIRED, "silence", "", setback);
    }

    private EntryKeeping.Held held(OfferId id, int version) {
        Viewer viewer = ground.viewer();
        OfferRow found = offers.find(viewer, id).orElseThrow(() -> new Missing("waiting-offer"));
        EntryKeeping.Held held = keeping.held(viewer, found.entryId());
        OfferRow row = offers.find(viewer, id).orElseThrow();
        if (row.version() != version) {
            throw offers.changed(viewer.organisation(), id).stale();
        }
        if (!row.isOpen()) {
            throw new Refused(Because.of("offer-answered"));
        }
        return held;
    }

    private void close(EntryKeeping.Held held, OfferId id, OfferState state, OfferAnswer answer, SetbackAct act) {
        offers.close(held.viewer(), id, state, answer, act, ground.clock().instant());
        alarms.cancel(Lapsing.KIND, held.row().id().value());
    }

    private void turn(EntryKeeping.Held held, HappeningKind kind, String code, String note, Setback setback) {
        EntryId id = held.row().id();
        Standing after = turning.happen(
                held.viewer(),
                held.list(),
                held.row(),
                Happened.to(id, kind, held.viewer().today()).because(code, note).costing(setback));
        if (setback.act() == SetbackAct.SUSPENDED) {
            pausing.setAlarm(id, after.suspendedUntil());
        }
        if (kind == HappeningKind.REFUSED && after.state() == EntryState.LEFT) {
            departing.left(held);
        }
    }

    private Setback next(EntryKeeping.Held held) {
        return now(held).setback(held.row().refusals() + 1);
    }

    private Rules now(EntryKeeping.Held held) {
        return rules.rules(held.viewer(), held.list().id(), held.list().ruleNumber());
    }

    private void happened(CaseEvent event) {
        ground.events().happened(event);
    }
}
