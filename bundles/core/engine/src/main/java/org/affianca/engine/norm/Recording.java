package org.affianca.engine.norm;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.affianca.api.Because;
import org.affianca.api.DocumentId;
import org.affianca.api.WorkId;
import org.affianca.api.norm.Moment;
import org.affianca.api.norm.WorkClock;
import org.affianca.api.problem.Missing;
import org.affianca.api.problem.Refused;
import org.affianca.engine.access.Viewer;
import org.affianca.engine.check.Flaws;
import org.affianca.engine.check.SeenDocuments;
import org.affianca.engine.ground.Ground;

/** Records what happened, and takes back what was recorded in error. */
final class Recording {
    private static final int TEXT = 500;
    private static final int MOST = 500;

    private final Ground ground;
    private final ClockKeeping clocks;
    private final SeenDocuments documents;

    Recording(Ground ground, ClockKeeping clocks) {
        this.ground = ground;
        this.clocks = clocks;
        this.documents = new SeenDocuments(ground.mappers());
    }

    WorkClock record(WorkId id, int version, Moment moment) {
        Viewer viewer = ground.viewer();
        ClockRow row = clocks.writable(viewer, id, version);
        Instant happened = moment.at().atZone(ground.clock().getZone()).toInstant();
        check(viewer, row, moment, happened);
        clocks.mustBeOpen(row);
        int number = clocks.moments.of(viewer.organisation(), id).size() + 1;
        if (number > MOST) {
            throw new Refused(Because.of("too-many-moments", "most", MOST));
        }
        clocks.moments.insert(
                viewer, id, number, moment, happened, ground.clock().instant());
        ground.events()
                .happened(new ClockEvents.MomentRecorded(
                        row.caseId(), id, row.service().value(), moment.word()));
        return clocks.wound(viewer, row);
    }

    private void check(Viewer viewer, ClockRow row, Moment moment, Instant happened) {
        Optional<DocumentId> unseen = moment.document()
                .filter(document -> documents.of(viewer, List.of(document)).isEmpty());
        new Flaws(ground.codes())
                .when(
                        clocks.norms(viewer, row).stream().noneMatch(norm -> norm.knows(moment.word())),
                        "/word",
                        "unknown-moment")
                .when(happened.isAfter(ground.clock().instant()), "/at", "in-the-future")
                .plausible("/at", moment.at().toLocalDate())
                .optionalLine("/proof", moment.proof(), TEXT)
                .when(unseen.isPresent(), "/document", "unknown-document")
                .orThrow();
    }

    WorkClock withdraw(WorkId id, int version, int moment, String reason) {
        Viewer viewer = ground.viewer();
        ClockRow row = clocks.writable(viewer, id, version);
        MomentMapper.Row known = clocks.moments.of(viewer.organisation(), id).stream()
                .filter(one -> one.number() == moment)
                .findFirst()
                .orElseThrow(() -> new Missing("moment"));
        new Flaws(ground.codes()).line("/reason", reason, TEXT).orThrow();
        clocks.mustBeOpen(row);
        if (clocks.moments.withdraw(viewer, id, moment, reason.strip()) == 0) {
            throw new Refused(Because.of("moment-withdrawn-already"));
        }
        ground.events()
                .happened(new ClockEvents.MomentWithdrawn(
                        row.caseId(), id, row.service().value(), known.word()));
        return clocks.wound(viewer, row);
    }
}
