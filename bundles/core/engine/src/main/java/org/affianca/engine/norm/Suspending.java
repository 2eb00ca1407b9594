package org.affianca.engine.norm;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.affianca.api.Because;
import org.affianca.api.WorkId;
import org.affianca.api.norm.RecordedSuspension;
import org.affianca.api.norm.Suspension;
import org.affianca.api.norm.WorkClock;
import org.affianca.api.problem.Missing;
import org.affianca.api.problem.Refused;
import org.affianca.engine.access.Viewer;
import org.affianca.engine.check.Flaws;
import org.affianca.engine.ground.Ground;

/** Stops the clock by an act that says why, and lets it go on. */
final class Suspending {
    private static final int ACT = 500;

    private final Ground ground;
    private final ClockKeeping clocks;

    Suspending(Ground ground, ClockKeeping clocks) {
        this.ground = ground;
        this.clocks = clocks;
    }

    WorkClock suspend(WorkId id, int version, Suspension suspension) {
        Viewer viewer = ground.viewer();
        ClockRow row = clocks.writable(viewer, id, version);
        List<RecordedSuspension> before = before(viewer, id);
        check(viewer, suspension, before);
        clocks.mustBeOpen(row);
        if (before.stream().anyMatch(old -> old.suspension().until().isEmpty())) {
            throw new Refused(Because.of("clock-stands-already"));
        }
        clocks.suspensions.insert(
                viewer, id, before.size() + 1, suspension, ground.clock().instant());
        ground.events()
                .happened(new ClockEvents.ClockSuspended(
                        row.caseId(), id, row.service().value(), suspension.reason()));
        return clocks.wound(viewer, row);
    }

    private void check(Viewer viewer, Suspension suspension, List<RecordedSuspension> before) {
        Optional<LocalDate> until = suspension.until();
        Optional<WorkId> unseen =
                suspension.because().filter(work -> clocks.seen(viewer, work).isEmpty());
        boolean backwards =
                until.filter(last -> last.isBefore(suspension.from())).isPresent();
        Flaws flaws = new Flaws(ground.codes())
                .plausible("/from", suspension.from())
                .when(backwards, "/until", "ends-before-it-begins")
                .code("/reason", "clock-suspension", suspension.reason())
                .line("/act", suspension.act(), ACT)
                .when(unseen.isPresent(), "/because", "unknown-work");
        until.ifPresent(last -> flaws.plausible("/until", last));
        flaws.when(!backwards && overlaps(suspension, before), "/from", "clock-stood-still-then")
                .orThrow();
    }

    private static boolean overlaps(Suspension suspension, List<RecordedSuspension> before) {
        return before.stream()
                .map(RecordedSuspension::suspension)
                .filter(old -> old.until().isPresent())
                .anyMatch(old -> !old.until().get().isBefore(suspension.from())
                        && suspension
                                .until()
                                .map(last -> !last.isBefore(old.from()))
                                .orElse(true));
    }

    WorkClock resume(WorkId id, int version, int suspension, LocalDate until) {
        Viewer viewer = ground.viewer();
        ClockRow row = clocks.writable(viewer, id, version);
        Suspension known = before(viewer, id).stream()
                .filter(one -> one.number() == suspension)
                .findFirst()
                .orElseThrow(() -> new Missing("suspension"))
                .suspension();
        new Flaws(ground.codes())
                .when(until.isBefore(known.from()), "/until", "ends-before-it-begins")
                .plausible("/until", until)
                .orThrow();
        clocks.mustBeOpen(row);
        if (clocks.suspensions.end(viewer, id, suspension, until) == 0) {
            throw new Refused(Because.of("clock-runs-again-already"));
        }
        ground.events()
                .happened(new ClockEvents.ClockResumed(
                        row.caseId(), id, row.service().value()));
        return clocks.wound(viewer, row);
    }

    private List<RecordedSuspension> before(Viewer viewer, WorkId id) {
        return clocks.suspensions.of(viewer, id).stream()
                .map(SuspensionMapper.Row::recorded)
                .toList();
    }
}
