package org.affianca.engine.report;

import static org.affianca.api.access.Role.COORDINATOR;
import static org.affianca.api.access.Role.DESK;
import static org.affianca.api.access.Role.WORKER;

import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.affianca.api.PersonId;
import org.affianca.api.ReportId;
import org.affianca.api.access.Actor;
import org.affianca.api.report.Concerned;
import org.affianca.api.report.Report;
import org.affianca.api.report.ReportData;
import org.affianca.api.report.ReportState;
import org.affianca.api.report.Reporter;
import org.affianca.engine.access.Viewer;
import org.affianca.engine.check.Flaws;
import org.affianca.engine.check.UnitReach;
import org.affianca.engine.ground.Ground;
import org.affianca.engine.person.PersonLabels;

/** Writes down a report that arrived, and puts right what was written down. */
final class Receiving {
    private final Ground ground;
    private final Course course;
    private final ReportMapper sql;
    private final ConcernedMapper concerned;
    private final TakenMapper steps;
    private final Identifying reporters;
    private final ReportKeeping reports;
    private final PersonLabels people;
    private final UnitReach units;

    Receiving(Ground ground, Course course, Identifying reporters) {
        this.ground = ground;
        this.course = course;
        this.reporters = reporters;
        this.sql = ground.sql(ReportMapper.class);
        this.concerned = ground.sql(ConcernedMapper.class);
        this.steps = ground.sql(TakenMapper.class);
        this.reports = new ReportKeeping(ground.mappers());
        this.people = new PersonLabels(ground.mappers());
        this.units = new UnitReach(ground.mappers());
    }

    Report receive(ReportData data, Reporter reporter) {
        Actor actor = ground.sight().need("receiving reports", DESK, WORKER, COORDINATOR);
        return ground.within(() -> {
            Viewer viewer = ground.viewer();
            Flaws flaws = ReportRules.of(data, ground.codes(), named(viewer, data, List.of()), viewer.today());
            flaws.when(!units.of(viewer, data.unit()), "/unit", "unknown-unit");
            ReportRules.reporter(flaws, reporter).orThrow();
            ReportId id = new ReportId(ground.ids().next());
            Instant now = ground.clock().instant();
            sql.insert(actor.organisation(), id, data, data.urgency().ordinal(), now, actor.id());
            sql.keepVersion(actor.organisation(), id);
            concerned.insert(actor.organisation(), id, 1, data.concerned());
            reporters.first(viewer, id, reporter);
            Taken received = Taken.of("received", ReportState.RECEIVED, "", "");
            steps.insert(actor.organisation(), id, 1, received, now, actor.id());
            ground.events().happened(new ReportEvents.ReportReceived(id, data.unit()));
            return reports.written(viewer, id);
        });
    }

    Report correct(ReportId id, int version, ReportData data) {
        return ground.within(() -> {
            Course.Begun begun = course.begin("correcting reports", id, version);
            Viewer viewer = begun.viewer();
            List<Concerned> before = reports.concerned(viewer, id);
            Flaws flaws = ReportRules.of(data, ground.codes(), named(viewer, data, before), viewer.today());
            flaws.when(!data.unit().equals(begun.report().unitId()), "/unit", "unit-by-assignment");
            flaws.orThrow();
            course.changed(
                    begun,
                    sql.update(
                            viewer.organisation(),
                            id,
                            version,
                            data,
                            data.urgency().ordinal(),
                            ground.clock().instant(),
                            viewer.user()));
            sql.keepVersion(viewer.organisation(), id);
            concerned.end(viewer.organisation(), id, version);
            concerned.insert(viewer.organisation(), id, version + 1, data.concerned());
            ground.events()
                    .happened(
                            new ReportEvents.ReportCorrected(id, begun.report().file()));
            return course.end(begun, Taken.of("corrected", begun.report().state(), "", ""));
        });
    }

    /** Whom the actor may name: those in ground.sight(), and those the report names already. */
    private Set<PersonId> named(Viewer viewer, ReportData data, List<Concerned> before) {
        Set<PersonId> seen =
                new HashSet<>(people.of(viewer, persons(data.concerned())).keySet());
        seen.addAll(persons(before));
        return seen;
    }

    private static List<PersonId> persons(List<Concerned> concerned) {
        return concerned.stream()
                .map(Concerned::person)
                .flatMap(Optional::stream)
                .toList();
    }
}
