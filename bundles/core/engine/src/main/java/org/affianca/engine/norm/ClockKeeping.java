package org.affianca.engine.norm;

import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.affianca.api.Because;
import org.affianca.api.WorkId;
import org.affianca.api.norm.Norm;
import org.affianca.api.norm.RecordedMoment;
import org.affianca.api.norm.WorkClock;
import org.affianca.api.problem.Forbidden;
import org.affianca.api.problem.Missing;
import org.affianca.api.problem.Refused;
import org.affianca.engine.access.Viewer;
import org.affianca.engine.casefile.CaseLock;
import org.affianca.engine.catalogue.Shelf;
import org.affianca.engine.ground.Ground;

/** Clocks whole, for the ones who may see them; and the one who may write to one. */
final class ClockKeeping {
    private final Ground ground;
    private final HouseNorms norms;
    private final ZoneId zone;
    private final NormTerms terms;
    private final Winding winding;
    private final Expecting expecting;
    private final CaseLock cases;
    private final DeadlineBook deadlines;
    private final ClockMapper sql;
    final MomentMapper moments;
    final SuspensionMapper suspensions;

    ClockKeeping(Ground ground, Shelf shelf, Reckoner reckoner) {
        this.ground = ground;
        this.norms = new HouseNorms(ground.mappers(), shelf);
        this.zone = ground.clock().getZone();
        this.terms = new NormTerms(shelf, reckoner, zone, ground.mappers());
        this.winding = new Winding(terms, zone);
        this.expecting = new Expecting(reckoner, zone);
        this.cases = new CaseLock(ground.mappers());
        this.deadlines = new DeadlineBook(ground.mappers(), ground.ids(), ground.clock());
        this.sql = ground.sql(ClockMapper.class);
        this.moments = ground.sql(MomentMapper.class);
        this.suspensions = ground.sql(SuspensionMapper.class);
    }

    Optional<ClockRow> seen(Viewer viewer, WorkId id) {
        return sql.find(viewer, id);
    }

    /**
     * The norms that may tick for a work: core's own, those of its area, and what ticks for it already. What was core's ticked
     * for all works; where it still does, what follows from it does too.
     */
    List<Norm> norms(Viewer viewer, ClockRow row) {
        List<Norm> all = norms.all(viewer.organisation());
        List<DeadlineRow> rows = deadlines.of(viewer.organisation(), row.id());
        List<Norm> ticking = all.stream()
                .filter(norm -> rows.stream()
                        .anyMatch(old -> old.norm().filter(norm::isCalled).isPresent()))
                .toList();
        return all.stream()
                .filter(norm -> norm.area().equals(Shelf.CORE)
                        || norm.area().equals(row.service().area())
                        || ticking.contains(norm)
                        || norm.formerly().isPresent() && follows(norm, ticking))
                .toList();
    }

    private static boolean follows(Norm norm, List<Norm> ticking) {
        return ticking.stream().anyMatch(before -> before.metBy().contains(norm.starts()));
    }

    /** The clock as it stands, when the actor may write to it and read this version of it; others wait. */
    ClockRow writable(Viewer viewer, WorkId id, int version) {
        ClockRow seen = sql.find(viewer, id).orElseThrow(() -> new Missing("work"));
        cases.hold(viewer.organisation(), seen.caseId());
        sql.lock(viewer.organisation(), id);
        ClockRow row = sql.find(viewer, id).orElseThrow(() -> new Missing("work"));
        if (!row.writable()) {
            throw new Forbidden("writing to this work");
        }
        if (row.version() != version) {
            throw sql.changed(viewer.organisation(), id).stale();
        }
        return row;
    }

    /** To be asked when the input itself is found good. */
    void mustBeOpen(ClockRow row) {
        if (!row.caseState().isOpen()) {
            throw new Refused(Because.of("case-is-closed"));
        }
        if (!row.stage().isOpen()) {
            throw new Refused(Because.of("work-ended"));
        }
    }

    /** Winds the clock anew after something was written, and counts as its next version. */
    WorkClock wound(Viewer viewer, ClockRow row) {
        if (row.version() == 0) {
            sql.begin(viewer, row.id(), ground.clock().instant());
        } else {
            sql.touch(viewer, row.id(), ground.clock().instant());
        }
        List<Norm> norms = norms(viewer, row);
        deadlines.recall(viewer.organisation(), row.id(), norms);
        Running running = terms.running(viewer.organisation(), row.id());
        List<MomentMapper.Row> counting = moments.of(viewer.organisation(), row.id()).stream()
                .filter(MomentMapper.Row::counts)
                .toList();
        List<Kept> wound = winding.wind(norms, counting, running);
        List<DeadlineRow> before = deadlines.of(viewer.organisation(), row.id());
        // What the service's own terms let tick is no moment's: only the days on which it stood still may have changed.
        Stream<Kept> ofTheService = before.stream()
                .filter(old -> old.isOpen() && old.norm().isPresent() && !isWound(old))
                .flatMap(old -> terms.again(old, running).stream());
        List<String> gone = before.stream()
                .filter(ClockKeeping::isWound)
                .filter(old -> norms.stream().anyMatch(norm -> norm.code().equals(old.code())))
                .map(DeadlineRow::code)
                .filter(code ->
                        wound.stream().noneMatch(kept -> kept.row().code().equals(code)))
                .toList();
        deadlines.write(
                viewer, row.id(), Stream.concat(wound.stream(), ofTheService).toList(), gone);
        return whole(viewer, sql.find(viewer, row.id()).orElseThrow());
    }

    /** A deadline that a moment started carries the code of its norm. */
    private static boolean isWound(DeadlineRow row) {
        return row.norm().filter(row.code()::equals).isPresent();
    }

    WorkClock whole(Viewer viewer, ClockRow row) {
        List<DeadlineRow> rows = deadlines.of(viewer.organisation(), row.id());
        List<Norm> norms = norms(viewer, row);
        List<RecordedMoment> recorded = moments.of(viewer.organisation(), row.id()).stream()
                .map(moment -> moment.recorded(zone))
                .toList();
        return new WorkClock(
                row.id(),
                row.caseId(),
                row.service(),
                row.version(),
                rows.stream()
                        .map(deadline -> deadline.deadline(zone, ground.clock().instant()))
                        .toList(),
                expecting.of(norms, rows),
                recorded,
                suspensions.of(viewer, row.id()).stream()
                        .map(SuspensionMapper.Row::recorded)
                        .toList(),
                words(norms),
                row.mayBeWritten());
    }

    static List<String> words(List<Norm> norms) {
        return norms.stream()
                .flatMap(norm -> Stream.concat(
                        Stream.of(norm.starts()), Stream.concat(norm.metBy().stream(), norm.extendedBy().stream())))
                .distinct()
                .sorted()
                .toList();
    }
}
