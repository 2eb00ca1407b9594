package org.affianca.engine.queue;

import java.time.LocalDate;
import org.affianca.api.Because;
import org.affianca.api.problem.Forbidden;
import org.affianca.api.problem.Refused;
import org.affianca.api.queue.Entry;
import org.affianca.api.queue.EntryId;
import org.affianca.api.queue.EntryState;
import org.affianca.api.queue.HappeningKind;
import org.affianca.api.queue.OfferData;
import org.affianca.api.queue.OfferId;
import org.affianca.engine.access.Viewer;
import org.affianca.engine.alarm.Alarms;
import org.affianca.engine.check.Flaws;
import org.affianca.engine.ground.Ground;

/** Offers something to one who waits: to the first who has no offer, or to another with a reason. */
final class Offering {
    private static final int LONGEST_WAIT = 180;

    private final Ground ground;
    private final Alarms alarms;
    private final OfferMapper offers;
    private final EntryMapper entries;
    private final WorkMapper neighbours;
    private final RuleKeeping rules;
    private final Turning turning;
    private final EntryKeeping keeping;

    Offering(Ground ground, Alarms alarms, Turning turning, EntryKeeping keeping) {
        this.ground = ground;
        this.alarms = alarms;
        this.offers = ground.sql(OfferMapper.class);
        this.entries = ground.sql(EntryMapper.class);
        this.neighbours = ground.sql(WorkMapper.class);
        this.rules = new RuleKeeping(ground.sql(RuleMapper.class));
        this.turning = turning;
        this.keeping = keeping;
    }

    Entry offer(EntryId id, int version, OfferData data) {
        Viewer viewer = ground.viewer();
        EntryKeeping.Held held = keeping.held(viewer, id, version);
        EntryRow row = held.row();
        if (!row.kept()) {
            throw new Forbidden("making offers from this list");
        }
        EntryKeeping.mustBe(held, EntryState.WAITING);
        if (offers.open(viewer, id).isPresent()) {
            throw new Refused(Because.of("offer-is-open"));
        }
        LocalDate by = data.answerBy().orElseGet(() -> viewer.today()
                .plusDays(rules.rules(viewer, row.listId(), held.list().ruleNumber())
                        .answerDays()));
        check(viewer, row, data, by).orThrow();
        offers.insert(
                viewer,
                new OfferId(ground.ids().next()),
                id,
                data,
                by,
                ground.clock().instant());
        turning.happen(
                viewer,
                held.list(),
                row,
                Happened.to(id, HappeningKind.OFFERED, viewer.today())
                        .until(java.util.Optional.of(by))
                        .because("", data.what()));
        alarms.set(Lapsing.KIND, id.value(), Midnight.after(by));
        ground.events().happened(new QueueEvents.PlaceOffered(row.caseId(), row.workId(), row.listId(), id));
        return keeping.whole(viewer, id);
    }

    private Flaws check(Viewer viewer, EntryRow row, OfferData data, LocalDate by) {
        Flaws flaws = new Flaws(ground.codes());
        flaws.prose("/what", data.what(), 500);
        flaws.optionalProse("/outOfTurn", data.outOfTurn(), 1000);
        flaws.when(by.isBefore(viewer.today()), "/answerBy", "in-the-past");
        flaws.when(by.isAfter(viewer.today().plusDays(LONGEST_WAIT)), "/answerBy", "answer-too-late");
        data.facility()
                .ifPresent(facility ->
                        flaws.when(neighbours.facilities(viewer, facility) == 0, "/facility", "unknown-facility"));
        boolean turn = entries.ahead(viewer, row.listId(), row.standing()) == 0;
        flaws.when(!turn && data.outOfTurn().isBlank(), "/outOfTurn", "others-come-first");
        return flaws;
    }
}
