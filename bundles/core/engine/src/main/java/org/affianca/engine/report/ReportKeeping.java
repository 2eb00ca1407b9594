package org.affianca.engine.report;

import java.util.List;
import java.util.Optional;
import org.affianca.api.ReportId;
import org.affianca.api.report.Concerned;
import org.affianca.api.report.Report;
import org.affianca.engine.access.Viewer;
import org.affianca.engine.db.Mappers;
import org.affianca.engine.person.PersonLabels;

/** Reports with those they are about and their steps, read as one; without who reported. */
final class ReportKeeping {
    private final ReportMapper sql;
    private final ConcernedMapper concerned;
    private final TakenMapper steps;
    private final PersonLabels people;

    ReportKeeping(Mappers mappers) {
        this.sql = mappers.of(ReportMapper.class);
        this.concerned = mappers.of(ConcernedMapper.class);
        this.steps = mappers.of(TakenMapper.class);
        this.people = new PersonLabels(mappers);
    }

    Optional<Report> seen(Viewer viewer, ReportId id) {
        return sql.seen(viewer, viewer.organisation(), id).map(row -> whole(viewer, row));
    }

    /** What an act answers: the actor has just written it, even if it is out of sight now. */
    Report written(Viewer viewer, ReportId id) {
        return whole(viewer, sql.any(viewer.organisation(), id));
    }

    List<Concerned> concerned(Viewer viewer, ReportId id) {
        return concerned.of(viewer.organisation(), List.of(id)).stream()
                .map(ConcernedMapper.Row::concerned)
                .toList();
    }

    private Report whole(Viewer viewer, ReportRow row) {
        List<Concerned> about = concerned(viewer, row.id());
        return new Report(
                row.id(),
                row.version(),
                row.state(),
                row.recordedAt(),
                row.recordedBy(),
                row.data(about),
                people.of(
                        viewer,
                        about.stream()
                                .map(Concerned::person)
                                .flatMap(Optional::stream)
                                .toList()),
                row.file(),
                row.follower(),
                row.worker().orElse(""),
                row.reply(),
                steps.of(viewer.organisation(), row.id()).stream()
                        .map(TakenMapper.Row::step)
                        .toList(),
                sql.knowsReporter(viewer, row.id()) > 0);
    }
}
