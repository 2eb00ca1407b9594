package org.affianca.engine.meeting;

import static org.affianca.api.meeting.MeetingState.CONVENED;
import static org.affianca.api.meeting.MeetingState.HELD;

import java.util.List;
import java.util.Optional;
import org.affianca.api.Because;
import org.affianca.api.DocumentId;
import org.affianca.api.MeetingId;
import org.affianca.api.WorkId;
import org.affianca.api.meeting.Conclusion;
import org.affianca.api.meeting.Instrument;
import org.affianca.api.meeting.Meeting;
import org.affianca.api.meeting.Session;
import org.affianca.api.problem.Refused;
import org.affianca.engine.access.Viewer;
import org.affianca.engine.ground.Ground;

/** Writes down what happened at a meeting, until somebody has signed it. */
final class Holding {
    private final Ground ground;
    private final MeetingMapper sql;
    private final SeatMapper seats;
    private final Keeping meetings;

    Holding(Ground ground, Keeping meetings) {
        this.ground = ground;
        this.sql = ground.sql(MeetingMapper.class);
        this.seats = ground.sql(SeatMapper.class);
        this.meetings = meetings;
    }

    Meeting hold(MeetingId id, int version, Session session) {
        Viewer viewer = ground.viewer();
        MeetingRow row = meetings.writable(viewer, id, version);
        StateOrder.must(row, CONVENED, HELD);
        List<SeatRow> called = seats.seats(viewer, id);
        if (called.stream().anyMatch(SeatRow::isSigned)) {
            throw new Refused(Because.of("minutes-signed"));
        }
        SessionRules.of(
                        session,
                        called,
                        assessments(viewer, row, session),
                        documents(viewer, row, session),
                        viewer.today(),
                        ground.codes())
                .orThrow();
        if (session.conclusion().isPresent()) {
            Decidable.must(session, called, seats.quorum(viewer, id));
        }
        int changed = write(viewer, id, version, session);
        if (changed > 0) {
            seats.attend(viewer, id, session.present(), session.dissents());
            seats.clearInstruments(viewer, id);
            if (!session.instruments().isEmpty()) {
                seats.addInstruments(viewer, id, session.instruments());
            }
            ground.events().happened(new MeetingHeld(row.caseId(), id));
        }
        return meetings.after(viewer, id, changed);
    }

    private int write(Viewer viewer, MeetingId id, int version, Session session) {
        Optional<Conclusion> verdict = session.conclusion();
        return sql.hold(
                viewer,
                id,
                version,
                session,
                verdict.map(Conclusion::outcome).orElse(""),
                verdict.map(Conclusion::words).orElse(""),
                verdict.map(v -> v.validity().from()),
                verdict.flatMap(v -> v.validity().until()),
                verdict.flatMap(Conclusion::reviewOn),
                ground.clock().instant());
    }

    private List<WorkId> assessments(Viewer viewer, MeetingRow row, Session session) {
        List<WorkId> named = session.instruments().stream()
                .map(Instrument::assessment)
                .flatMap(Optional::stream)
                .toList();
        return named.isEmpty() ? named : sql.assessments(viewer, row.caseId(), named);
    }

    private List<DocumentId> documents(Viewer viewer, MeetingRow row, Session session) {
        List<DocumentId> named = session.instruments().stream()
                .map(Instrument::document)
                .flatMap(Optional::stream)
                .toList();
        return named.isEmpty() ? named : sql.documents(viewer, row.caseId(), named);
    }
}
