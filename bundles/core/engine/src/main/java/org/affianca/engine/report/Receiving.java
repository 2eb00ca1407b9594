package org.affianca.engine.report;

import static org.affianca.api.access.Role.COORDINATOR;
import static org.affianca.api.access.Role.DESK;
import static org.affianca.api.access.Role.WORKER;

import java.time.Clock;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.affianca.api.PersonId;
import org.affianca.api.ReportId;
import org.affianca.api.access.Actor;
import org.affianca.api.event.EventLog;
import org.affianca.api.report.Concerned;
import org.affianca.api.report.Report;
import org.affianca.api.report.ReportData;
import org.affianca.api.report.ReportState;
import org.affianca.api.report.Reporter;
import org.affianca.engine.access.Sight;
import org.affianca.engine.access.Viewer;
import org.affianca.engine.check.Codes;
import org.affianca.engine.check.Flaws;
import org.affianca.engine.check.UnitReach;
import org.affianca.engine.db.HouseTransactions;
import org.affianca.engine.db.Ids;
import org.affianca.engine.db.Mappers;
import org.affianca.engine.person.PersonLabels;

/** Writes down a report that arrived, and puts right what was written down. */
final class Receiving {
    private final HouseTransactions transactions;
    private final Ids ids;
    private final Clock clock;
    private final Sight sight;
    private final Codes codes;
    private final EventLog events;
    private final Course course;
    private final ReportMapper sql;
    private final ConcernedMapper concerned;
    private final TakenMapper steps;
    private final Identifying reporters;
    private final ReportKeeping reports;
    private final PersonLabels people;
    private final UnitReach units;

    Receiving(
            Mappers mappers,
            HouseTransactions transactions,
            Ids ids,
            Clock clock,
            Sight sight,
            Codes codes,
            EventLog events,
            Course course,
            Identifying reporters) {
        this.transactions = transactions;
        this.ids = ids;
        this.clock = clock;
        this.sight = sight;
        this.codes = codes;
        this.events = events;
        this.course = course;
        this.reporters = reporters;
        this.sql = mappers.of(ReportMapper.class);
        this.concerned = mappers.of(ConcernedMapper.class);
        this.steps = mappers.of(TakenMapper.class);
        this.reports = new ReportKeeping(mappers);
        this.people = new PersonLabels(mappers);
        this.units = new UnitReach(mappers);
    }

    Report receive(ReportData data, Reporter reporter) {
        Actor actor = sight.need("receiving reports", DESK, WORKER, COORDINATOR);
        return transactions.within(() -> {
            Viewer viewer = sight.viewer();
            Flaws flaws = ReportRules.of(data, codes, named(viewer, data, List.of()), viewer.today());
            flaws.when(!units.of(viewer, data.unit()), "/unit", "unknown-unit");
            ReportRules.reporter(flaws, reporter).orThrow();
            ReportId id = new ReportId(ids.next());
            Instant now = clock.instant();
            sql.insert(actor.organisation(), id, data, data.urgency().ordinal(), now, actor.id());
            sql.keepVersion(actor.organisation(), id);
            concerned.insert(actor.organisation(), id, 1, data.concerned());
            reporters.first(viewer, id, reporter);
            Taken received = Taken.of("received", ReportState.RECEIVED, "", "");
            steps.insert(actor.organisation(), id, 1, received, now, actor.id());
            events.happened(new ReportEvents.ReportReceived(id, data.unit()));
            return reports.written(viewer, id);
        });
    }

    Report correct(ReportId id, int version, ReportData data) {
        return transactions.within(() -> {
            Course.Begun begun = course.begin("correcting reports", id, version);
            Viewer viewer = begun.viewer();
            List<Concerned> before = reports.concerned(viewer, id);
            Flaws flaws = ReportRules.of(data, codes, named(viewer, data, before), viewer.today());
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
                            clock.instant(),
                            viewer.user()));
            sql.keepVersion(viewer.organisation(), id);
            concerned.end(viewer.organisation(), id, version);
            concerned.insert(viewer.organisation(), id, version + 1, data.concerned());
            events.happened(new ReportEvents.ReportCorrected(id, begun.report().file()));
            return course.end(begun, Taken.of("corrected", begun.report().state(), "", ""));
        });
    }

    /** Whom the actor may name: those in sight, and those the report names already. */
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
