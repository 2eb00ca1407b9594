package org.affianca.engine.activity;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.affianca.api.activity.Activity;
import org.affianca.api.activity.ActivitySession;
import org.affianca.api.activity.Enrolment;
import org.affianca.api.activity.Mark;
import org.affianca.api.activity.MarkCount;
import org.affianca.api.activity.Register;
import org.affianca.api.activity.RegisterLine;
import org.affianca.api.activity.SessionState;
import org.affianca.api.time.Period;

/** Sums up the register of an activity for a stretch of days. */
final class Reporting {
    private static final String PRESENT = "present";

    private Reporting() {}

    static Register of(Activity activity, Period period) {
        List<ActivitySession> sessions = activity.sessions().stream()
                .filter(session -> period.covers(session.on()))
                .toList();
        Map<Integer, Integer> minutes = sessions.stream()
                .filter(session -> session.state() == SessionState.HELD)
                .collect(Collectors.toMap(ActivitySession::number, Reporting::minutes));
        return new Register(
                period,
                count(sessions, SessionState.PLANNED),
                count(sessions, SessionState.HELD),
                count(sessions, SessionState.CANCELLED),
                sessions,
                activity.enrolments().stream()
                        .map(one -> line(activity, one, minutes))
                        .filter(line -> !line.marks().isEmpty())
                        .toList());
    }

    private static RegisterLine line(Activity activity, Enrolment one, Map<Integer, Integer> minutes) {
        List<Mark> marks = activity.marks().stream()
                .filter(mark -> mark.enrolment() == one.number() && minutes.containsKey(mark.session()))
                .toList();
        Map<String, Long> times =
                marks.stream().collect(Collectors.groupingBy(Mark::mark, TreeMap::new, Collectors.counting()));
        return new RegisterLine(
                one.number(),
                one.person(),
                one.label(),
                times.entrySet().stream()
                        .map(each ->
                                new MarkCount(each.getKey(), each.getValue().intValue()))
                        .toList(),
                marks.stream()
                        .filter(mark -> mark.mark().equals(PRESENT))
                        .mapToInt(mark -> minutes.getOrDefault(mark.session(), 0))
                        .sum());
    }

    private static int minutes(ActivitySession s) {
        return new SessionRow(s.number(), s.on(), s.from(), s.until(), s.place(), s.state(), s.note()).minutes();
    }

    private static int count(List<ActivitySession> sessions, SessionState state) {
        return (int)
                sessions.stream().filter(session -> session.state() == state).count();
    }
}
