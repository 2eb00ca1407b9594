package org.affianca.engine.queue;

import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.affianca.api.Because;
import org.affianca.api.ServiceCode;
import org.affianca.api.WorkId;
import org.affianca.api.catalogue.Stage;
import org.affianca.api.problem.Flaw;
import org.affianca.api.problem.Invalid;
import org.affianca.api.problem.Missing;
import org.affianca.api.problem.Refused;
import org.affianca.api.queue.CriterionKind;
import org.affianca.api.queue.Entering;
import org.affianca.api.queue.Entry;
import org.affianca.api.queue.EntryId;
import org.affianca.api.queue.EntryState;
import org.affianca.api.queue.HappeningKind;
import org.affianca.api.queue.Point;
import org.affianca.api.queue.Rules;
import org.affianca.api.queue.WaitingListId;
import org.affianca.engine.access.Viewer;
import org.affianca.engine.casefile.CaseLock;
import org.affianca.engine.check.Flaws;
import org.affianca.engine.ground.Ground;
import org.affianca.engine.work.Scores;

/** Lets works enter a list, and states their facts anew. */
final class Joining {
    private final Ground ground;
    private final ListMapper lists;
    private final EntryMapper entries;
    private final WorkMapper works;
    private final RuleKeeping rules;
    private final CaseLock lock;
    private final Scores scores;
    private final Turning turning;
    private final EntryKeeping keeping;

    Joining(Ground ground, Scores scores, Turning turning, EntryKeeping keeping) {
        this.ground = ground;
        this.lists = ground.sql(ListMapper.class);
        this.entries = ground.sql(EntryMapper.class);
        this.works = ground.sql(WorkMapper.class);
        this.rules = new RuleKeeping(ground.sql(RuleMapper.class));
        this.lock = new CaseLock(ground.mappers());
        this.scores = scores;
        this.turning = turning;
        this.keeping = keeping;
    }

    Entry enter(WaitingListId id, Entering entering) {
        Viewer viewer = ground.viewer();
        if (lists.seen(viewer, id).isEmpty()) {
            throw new Missing("waiting-list");
        }
        WorkMapper.Wanting work =
                works.seen(viewer, entering.work()).orElseThrow(() -> new Invalid(Flaw.at("/work", "unknown-work")));
        ground.sight().mustWrite(work.caseId());
        lock.hold(viewer.organisation(), work.caseId());
        ListRow list = turning.hold(viewer, id);
        int number = list.inForce().orElseThrow(() -> new Refused(Because.of("list-without-rules")));
        LocalDate since = entering.enteredOn().orElse(viewer.today());
        Rules now = rules.rules(viewer, id, number);
        Flaws flaws = new Flaws(ground.codes());
        List<ServiceCode> services = lists.services(viewer.organisation(), List.of(id)).stream()
                .map(ListMapper.Waits::service)
                .toList();
        flaws.when(!services.contains(work.service()), "/work", "work-not-of-this-list");
        flaws.past("/enteredOn", since, viewer.today());
        Map<String, Object> facts = FactCheck.tidy(entering.facts(), now, flaws);
        flaws.orThrow();
        lock.mustBeOpen(viewer.organisation(), work.caseId());
        mustBeAdmitted(viewer, list, work, entering.work());
        EntryId entry = new EntryId(ground.ids().next());
        entries.insert(viewer, entry, id, entering.work(), ground.clock().instant());
        turning.happen(
                viewer,
                list,
                entries.any(viewer, entry),
                Happened.to(entry, HappeningKind.ENTERED, viewer.today())
                        .since(since)
                        .stating(facts, ruled(now, entering.work(), viewer.today())));
        ground.events().happened(new QueueEvents.WaitingListEntered(work.caseId(), entering.work(), id, entry));
        return keeping.whole(viewer, entry);
    }

    private void mustBeAdmitted(Viewer viewer, ListRow list, WorkMapper.Wanting work, WorkId id) {
        if (!list.takesEntries()) {
            throw new Refused(Because.of("list-takes-none"));
        }
        if (!Set.of(Stage.DRAFT, Stage.WAITING).contains(work.stage())) {
            throw new Refused(Because.of("work-has-begun"));
        }
        if (entries.waitsAlready(viewer, list.id(), id) > 0) {
            throw new Refused(Because.of("waits-already"));
        }
    }

    Entry score(EntryId id, int version, Map<String, Object> stated) {
        Viewer viewer = ground.viewer();
        EntryKeeping.Held held = keeping.held(viewer, id, version);
        EntryKeeping.mustWrite(held, "stating facts of this entry");
        EntryKeeping.mustBe(held, EntryState.WAITING, EntryState.SUSPENDED);
        Rules now = rules.rules(viewer, held.list().id(), held.list().ruleNumber());
        Flaws flaws = new Flaws(ground.codes());
        Map<String, Object> facts = FactCheck.tidy(stated, now, flaws);
        flaws.orThrow();
        EntryRow row = held.row();
        turning.happen(
                viewer,
                held.list(),
                row,
                Happened.to(id, HappeningKind.SCORED, viewer.today())
                        .stating(facts, ruled(now, row.workId(), viewer.today())));
        ground.events().happened(new QueueEvents.WaitingEntryScored(row.caseId(), row.workId(), row.listId(), id));
        return keeping.whole(viewer, id);
    }

    /** What the area's rule gives, for the criteria that ask it. */
    private List<Point> ruled(Rules now, WorkId work, LocalDate on) {
        Set<String> asked = now.criteria().stream()
                .filter(criterion -> criterion.kind() == CriterionKind.BY_RULE)
                .map(org.affianca.api.queue.Criterion::code)
                .collect(java.util.stream.Collectors.toSet());
        if (asked.isEmpty()) {
            return List.of();
        }
        List<Point> given = scores.of(work, on).stream()
                .filter(point -> asked.contains(point.criterion()))
                .map(point ->
                        new Point(point.criterion(), point.points().setScale(2, RoundingMode.HALF_UP), point.why()))
                .toList();
        if (Ruled.write(given).length() > Ruled.LONGEST) {
            throw new Refused(Because.of("rule-failed", "rule", "Scoring"));
        }
        return given;
    }
}
