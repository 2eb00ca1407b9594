package org.affianca.engine.emergency;

import static org.affianca.api.access.Role.COORDINATOR;
import static org.affianca.api.access.Role.WORKER;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.affianca.api.Because;
import org.affianca.api.CaseId;
import org.affianca.api.PersonId;
import org.affianca.api.TaskId;
import org.affianca.api.casefile.CaseDesk;
import org.affianca.api.casefile.CaseOpening;
import org.affianca.api.emergency.Acceptance;
import org.affianca.api.emergency.Emergency;
import org.affianca.api.emergency.EmergencyId;
import org.affianca.api.emergency.EmergencyState;
import org.affianca.api.problem.Forbidden;
import org.affianca.api.problem.Refused;
import org.affianca.engine.access.Viewer;
import org.affianca.engine.alarm.Alarms;
import org.affianca.engine.check.Flaws;
import org.affianca.engine.check.UnitReach;
import org.affianca.engine.ground.Ground;
import org.affianca.engine.person.PersonLabels;
import org.affianca.engine.task.Reminders;

/** The answer of the unit an emergency was handed to: it takes it over, with its persons and its case, or refuses. */
final class Answering {
    private final Ground ground;
    private final Alarms alarms;
    private final CaseDesk cases;
    private final Titles titles;
    private final Reminders reminders;
    private final EmergencyMapper sql;
    private final HandOverMapper handOvers;
    private final EmergencyKeeping emergencies;
    private final PersonLabels people;
    private final UnitReach units;

    Answering(Ground ground, Alarms alarms, CaseDesk cases, Titles titles) {
        this.ground = ground;
        this.alarms = alarms;
        this.cases = cases;
        this.titles = titles;
        this.reminders = new Reminders(ground.mappers(), ground.ids(), ground.clock());
        this.sql = ground.sql(EmergencyMapper.class);
        this.handOvers = ground.sql(HandOverMapper.class);
        this.emergencies = new EmergencyKeeping(ground);
        this.people = new PersonLabels(ground.mappers());
        this.units = new UnitReach(ground.mappers());
    }

    Emergency accept(EmergencyId id, int version, Acceptance acceptance) {
        return ground.within(() -> {
            Viewer viewer = ground.viewer();
            EmergencyRow before = emergencies.forAct(viewer, id, version);
            HandOverRow handOver = asked(viewer, before);
            check(viewer, acceptance);
            answer(viewer, handOver, true, acceptance.note());
            Optional<CaseId> file = acceptance.caseId().or(() -> opened(handOver, acceptance));
            move(viewer, before, EmergencyState.ACCEPTED, handOver, file);
            sql.takenOver(viewer.organisation(), id, viewer.user());
            Set<PersonId> known = new LinkedHashSet<>(sql.known(viewer.organisation(), id));
            known.addAll(acceptance.persons());
            emergencies.keepKnown(viewer.organisation(), id, new ArrayList<>(known));
            ground.events().happened(new EmergencyEvents.EmergencyTakenOver(id, handOver.toUnit(), file));
            return emergencies.written(viewer, id);
        });
    }

    Emergency refuse(EmergencyId id, int version, String reason) {
        return ground.within(() -> {
            Viewer viewer = ground.viewer();
            EmergencyRow before = emergencies.forAct(viewer, id, version);
            HandOverRow handOver = asked(viewer, before);
            new Flaws(ground.codes()).prose("/reason", reason, 2000).orThrow();
            answer(viewer, handOver, false, reason);
            move(viewer, before, EmergencyState.REFUSED, handOver, Optional.empty());
            reminders.remind(
                    viewer.organisation(),
                    viewer.user(),
                    Set.of(handOver.handedBy()),
                    titles.refused(before.happenedAt()));
            ground.events().happened(new EmergencyEvents.HandOverRefused(id, handOver.toUnit()));
            return emergencies.written(viewer, id);
        });
    }

    private HandOverRow asked(Viewer viewer, EmergencyRow row) {
        HandOverRow handOver = emergencies
                .waiting(viewer.organisation(), row.id())
                .orElseThrow(() -> new Refused(Because.of("emergency-not-handed-over")));
        ground.sight().need("answering a hand-over", WORKER, COORDINATOR);
        if (!units.of(viewer, handOver.toUnit())) {
            throw new Forbidden("answering for another unit");
        }
        return handOver;
    }

    private void answer(Viewer viewer, HandOverRow handOver, boolean accepted, String reason) {
        emergencies.mustBeOne(
                handOvers.answer(
                        viewer.organisation(),
                        handOver.id(),
                        accepted,
                        ground.clock().instant(),
                        viewer.user(),
                        reason),
                viewer,
                handOver.emergencyId());
        alarms.cancel(Escalating.KIND, handOver.id());
        List<TaskId> tasks = handOvers.tasks(viewer.organisation(), handOver.id());
        reminders.settle(viewer.organisation(), viewer.user(), tasks);
    }

    private void move(
            Viewer viewer, EmergencyRow before, EmergencyState state, HandOverRow handOver, Optional<CaseId> file) {
        emergencies.mustBeOne(
                sql.move(
                        viewer.organisation(),
                        before.id(),
                        before.version(),
                        state,
                        Optional.of(handOver.toUnit()),
                        file,
                        ground.clock().instant(),
                        viewer.user()),
                viewer,
                before.id());
    }

    private Optional<CaseId> opened(HandOverRow handOver, Acceptance acceptance) {
        return acceptance.open().map(open -> cases.open(new CaseOpening(
                        acceptance.persons(), handOver.toUnit(), open.reason(), open.secrecy(), Optional.empty()))
                .id());
    }

    private void check(Viewer viewer, Acceptance acceptance) {
        Flaws flaws = new Flaws(ground.codes());
        List<PersonId> some =
                acceptance.persons().subList(0, Math.min(acceptance.persons().size(), 50));
        EmergencyRules.known(
                flaws, "/persons", acceptance.persons(), people.of(viewer, some).keySet());
        flaws.when(acceptance.open().isPresent() && acceptance.persons().isEmpty(), "/persons", "required");
        flaws.when(acceptance.open().isPresent() && acceptance.caseId().isPresent(), "/open", "case-linked-and-opened");
        flaws.when(
                acceptance.caseId().map(file -> !ground.sight().mayWrite(file)).orElse(false),
                "/caseId",
                "unknown-case");
        acceptance.open().ifPresent(open -> flaws.prose("/open/reason", open.reason(), 2000));
        flaws.optionalProse("/note", acceptance.note(), 2000);
        flaws.orThrow();
    }
}
