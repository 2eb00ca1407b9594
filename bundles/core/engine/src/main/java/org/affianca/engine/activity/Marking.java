package org.affianca.engine.activity;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.affianca.api.ActivityId;
import org.affianca.api.Because;
import org.affianca.api.activity.Mark;
import org.affianca.api.activity.SessionMarks;
import org.affianca.api.activity.SessionState;
import org.affianca.api.problem.Flaw;
import org.affianca.engine.access.Viewer;
import org.affianca.engine.check.Flaws;
import org.affianca.engine.ground.Ground;

/** Writes the register: who came to which session. */
final class Marking {
    private final Ground ground;
    private final RegisterMapper register;
    private final Keeping activities;

    Marking(Ground ground, Keeping activities) {
        this.ground = ground;
        this.register = ground.sql(RegisterMapper.class);
        this.activities = activities;
    }

    void mark(ActivityId id, int version, List<SessionMarks> sessions) {
        Viewer viewer = ground.viewer();
        ActivityRow row = activities.taken(viewer, id, version);
        Map<Integer, SessionRow> known = register.sessions(viewer, id).stream()
                .collect(Collectors.toMap(SessionRow::number, Function.identity()));
        Map<Integer, EnrolmentRow> enrolled = register.enrolments(viewer, id).stream()
                .collect(Collectors.toMap(EnrolmentRow::number, Function.identity()));
        check(viewer, known, enrolled, sessions).orThrow();
        if (sessions.isEmpty()) {
            return;
        }
        register.clear(viewer, id, sessions.stream().map(SessionMarks::session).toList());
        List<Mark> marks = sessions.stream()
                .flatMap(one -> one.marks().stream()
                        .map(mark -> new Mark(
                                one.session(),
                                mark.enrolment(),
                                mark.mark(),
                                mark.note().strip())))
                .toList();
        if (!marks.isEmpty()) {
            register.mark(viewer, id, marks);
        }
        register.hold(viewer, id, sessions);
        row.file().ifPresent(file -> sessions.stream()
                .map(SessionMarks::session)
                .filter(number -> Objects.requireNonNull(known.get(number)).state() == SessionState.PLANNED)
                .forEach(number -> ground.events().happened(new ActivityEvents.ActivitySessionHeld(file, id, number))));
    }

    private Flaws check(
            Viewer viewer,
            Map<Integer, SessionRow> known,
            Map<Integer, EnrolmentRow> enrolled,
            List<SessionMarks> sessions) {
        Flaws flaws = new Flaws(ground.codes());
        Set<Integer> seen = new HashSet<>();
        for (int i = 0; i < sessions.size(); i++) {
            SessionMarks one = sessions.get(i);
            String at = "/sessions/" + i;
            Optional<SessionRow> session = Optional.ofNullable(known.get(one.session()));
            flaws.when(session.isEmpty() || !seen.add(one.session()), at + "/session", "unknown-session");
            flaws.optionalProse(at + "/note", one.note(), 2000);
            session.ifPresent(row -> session(flaws, viewer, at, row, enrolled, one));
        }
        return flaws;
    }

    private static void session(
            Flaws flaws,
            Viewer viewer,
            String at,
            SessionRow row,
            Map<Integer, EnrolmentRow> enrolled,
            SessionMarks one) {
        flaws.when(row.onDay().isAfter(viewer.today()), at + "/session", "in-the-future");
        if (row.state() == SessionState.CANCELLED) {
            flaws.add(new Flaw(at + "/session", Because.of("session-state", "state", "session-state." + row.state())));
        }
        Set<Integer> marked = new HashSet<>();
        for (int j = 0; j < one.marks().size(); j++) {
            Mark mark = one.marks().get(j);
            String here = at + "/marks/" + j;
            EnrolmentRow enrolment = enrolled.get(mark.enrolment());
            flaws.when(enrolment == null || !enrolment.stood(row.onDay()), here + "/enrolment", "unknown-enrolment");
            flaws.when(!marked.add(mark.enrolment()), here + "/enrolment", "mark-twice");
            flaws.code(here + "/mark", "attendance-mark", mark.mark());
            flaws.optionalLine(here + "/note", mark.note(), 500);
        }
    }
}
