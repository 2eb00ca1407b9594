package org.affianca.engine.place;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.affianca.api.Because;
import org.affianca.api.WorkId;
import org.affianca.api.catalogue.Stage;
import org.affianca.api.place.Stay;
import org.affianca.api.place.StayAbsence;
import org.affianca.api.place.StayId;
import org.affianca.api.place.StayState;
import org.affianca.api.problem.Forbidden;
import org.affianca.api.problem.Missing;
import org.affianca.api.problem.Refused;
import org.affianca.engine.access.Viewer;
import org.affianca.engine.casefile.CaseLock;
import org.affianca.engine.ground.Ground;

/** Stays whole, for the ones who may see them; and the one who may act on one. */
final class StayKeeping {
    private final StayMapper sql;
    private final CaseLock lock;

    StayKeeping(Ground ground) {
        this.sql = ground.sql(StayMapper.class);
        this.lock = new CaseLock(ground.mappers());
    }

    PlacedRow seen(Viewer v, WorkId id) {
        return sql.work(v, id).orElseThrow(() -> new Missing("work"));
    }

    /** The work, for one who may write to it; others wait who write into its case. */
    PlacedRow writable(Viewer v, WorkId id) {
        PlacedRow before = seen(v, id);
        if (!before.writable()) {
            throw new Forbidden("writing to this work");
        }
        lock.hold(v.organisation(), before.caseId());
        return seen(v, id);
    }

    /** To be asked when the input itself is found good. */
    void mustBeOpen(Viewer v, PlacedRow work) {
        mustBeInOpenCase(v, work);
        if (work.stage() == Stage.ENDED || work.stage() == Stage.VOID) {
            throw new Refused(Because.of("work-ended"));
        }
    }

    void mustBeInOpenCase(Viewer v, PlacedRow work) {
        lock.mustBeOpen(v.organisation(), work.caseId());
    }

    /** The stay as it stands, when the actor may write to it and read this version of it. */
    StayRow writable(Viewer v, StayId id, int version) {
        StayRow before = sql.stay(v, id).orElseThrow(() -> new Missing("stay"));
        writable(v, before.workId());
        StayRow row = sql.stay(v, id).orElseThrow(() -> new Missing("stay"));
        if (row.version() != version) {
            throw sql.changed(v, id).stale();
        }
        lock.mustBeOpen(v.organisation(), row.caseId());
        return row;
    }

    static void must(StayRow row, StayState... states) {
        if (List.of(states).stream().noneMatch(state -> state == row.state())) {
            throw new Refused(Because.of("stay-state-order", "state", "stay-state." + row.state()));
        }
    }

    Stay whole(Viewer v, StayId id) {
        return whole(v, sql.stay(v, id).orElseThrow(() -> new Missing("stay")));
    }

    Stay whole(Viewer v, StayRow row) {
        return row.stay(away(v, List.of(row)).getOrDefault(row.id(), List.of()), v.today());
    }

    List<Stay> whole(Viewer v, List<StayRow> rows) {
        Map<StayId, List<StayAbsence>> away = away(v, rows);
        return rows.stream()
                .map(row -> row.stay(away.getOrDefault(row.id(), List.of()), v.today()))
                .toList();
    }

    Map<StayId, List<StayAbsence>> away(Viewer v, List<StayRow> rows) {
        return rows.isEmpty()
                ? Map.of()
                : sql.absences(v, rows.stream().map(StayRow::id).toList()).stream()
                        .collect(Collectors.groupingBy(
                                AbsenceRow::stayId, Collectors.mapping(AbsenceRow::absence, Collectors.toList())));
    }
}
