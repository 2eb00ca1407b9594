package org.affianca.engine.queue;

import org.affianca.api.Because;
import org.affianca.api.problem.Forbidden;
import org.affianca.api.problem.Refused;
import org.affianca.api.queue.Entry;
import org.affianca.api.queue.EntryId;
import org.affianca.api.queue.EntryState;
import org.affianca.api.queue.HappeningKind;
import org.affianca.api.queue.UrgencyState;
import org.affianca.engine.access.Viewer;
import org.affianca.engine.check.Flaws;
import org.affianca.engine.ground.Ground;

/** Puts an entry before all points: one asks with a reason, another countersigns. */
final class Urging {
    private final Ground ground;
    private final UrgencyMapper sql;
    private final Turning turning;
    private final EntryKeeping keeping;

    Urging(Ground ground, Turning turning, EntryKeeping keeping) {
        this.ground = ground;
        this.sql = ground.sql(UrgencyMapper.class);
        this.turning = turning;
        this.keeping = keeping;
    }

    Entry urge(EntryId id, int version, String reason, String words) {
        Viewer viewer = ground.viewer();
        EntryKeeping.Held held = keeping.held(viewer, id, version);
        EntryKeeping.mustWrite(held, "asking for urgency");
        EntryKeeping.mustBe(held, EntryState.WAITING, EntryState.SUSPENDED);
        new Flaws(ground.codes())
                .code("/reason", "urgency-reason", reason)
                .prose("/words", words, 2000)
                .orThrow();
        boolean asked = sql.last(viewer, id).filter(UrgencyMapper.Row::isOpen).isPresent();
        if (asked || held.row().urgent()) {
            throw new Refused(Because.of(asked ? "urgency-asked-already" : "urgent-already"));
        }
        sql.ask(
                viewer,
                ground.ids().next(),
                id,
                reason,
                words.strip(),
                ground.clock().instant());
        EntryRow row = held.row();
        ground.events().happened(new QueueEvents.UrgencyAsked(row.caseId(), row.workId(), row.listId(), id));
        return keeping.whole(viewer, id);
    }

    Entry countersign(EntryId id, int version, boolean granted, String words) {
        Viewer viewer = ground.viewer();
        EntryKeeping.Held held = keeping.held(viewer, id, version);
        mustRule(held);
        EntryKeeping.mustBe(held, EntryState.WAITING, EntryState.SUSPENDED);
        UrgencyMapper.Row asked = sql.last(viewer, id)
                .filter(UrgencyMapper.Row::isOpen)
                .orElseThrow(() -> new Refused(Because.of("no-urgency-asked")));
        if (asked.askedBy().equals(viewer.user())) {
            throw new Refused(Because.of("another-must-countersign"));
        }
        Flaws flaws = new Flaws(ground.codes()).optionalProse("/words", words, 1000);
        flaws.when(!granted && words.isBlank(), "/words", "required");
        flaws.orThrow();
        UrgencyState state = granted ? UrgencyState.GRANTED : UrgencyState.DECLINED;
        sql.answer(viewer, asked.id(), state, words.strip(), ground.clock().instant());
        EntryRow row = held.row();
        if (granted) {
            turning.happen(
                    viewer,
                    held.list(),
                    row,
                    Happened.to(id, HappeningKind.URGED, viewer.today()).because(asked.reason(), words));
            ground.events().happened(new QueueEvents.UrgencyGranted(row.caseId(), row.workId(), row.listId(), id));
        } else {
            ground.events().happened(new QueueEvents.UrgencyDeclined(row.caseId(), row.workId(), row.listId(), id));
        }
        return keeping.whole(viewer, id);
    }

    Entry calm(EntryId id, int version, String words) {
        Viewer viewer = ground.viewer();
        EntryKeeping.Held held = keeping.held(viewer, id, version);
        mustRule(held);
        EntryKeeping.mustBe(held, EntryState.WAITING, EntryState.SUSPENDED);
        if (!held.row().urgent()) {
            throw new Refused(Because.of("not-urgent"));
        }
        new Flaws(ground.codes()).prose("/note", words, 1000).orThrow();
        sql.last(viewer, id)
                .ifPresent(granted -> sql.answer(
                        viewer,
                        granted.id(),
                        UrgencyState.LIFTED,
                        words.strip(),
                        ground.clock().instant()));
        EntryRow row = held.row();
        turning.happen(
                viewer,
                held.list(),
                row,
                Happened.to(id, HappeningKind.CALMED, viewer.today()).because("", words));
        ground.events().happened(new QueueEvents.UrgencyLifted(row.caseId(), row.workId(), row.listId(), id));
        return keeping.whole(viewer, id);
    }

    private static void mustRule(EntryKeeping.Held held) {
        if (!held.row().listRuled()) {
            throw new Forbidden("answering an urgency of this list");
        }
    }
}
