package org.affianca.engine.activity;

import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;
import org.affianca.api.ActivityId;
import org.affianca.api.Because;
import org.affianca.api.activity.ActivitySession;
import org.affianca.api.activity.SessionSeries;
import org.affianca.api.activity.SessionState;
import org.affianca.api.problem.Flaw;
import org.affianca.api.problem.Missing;
import org.affianca.api.problem.Refused;
import org.affianca.api.time.WorkingDays;
import org.affianca.engine.access.Viewer;
import org.affianca.engine.check.Flaws;
import org.affianca.engine.ground.Ground;

/** Plans the sessions of an activity, and calls them off. */
final class Planning {
    private static final int MOST = 60;
    private static final Pattern TIME = Pattern.compile("([01][0-9]|2[0-3]):[0-5][0-9]");

    private final Ground ground;
    private final RegisterMapper register;
    private final Keeping activities;
    private final WorkingDays calendar;

    Planning(Ground ground, Keeping activities, WorkingDays calendar) {
        this.ground = ground;
        this.register = ground.sql(RegisterMapper.class);
        this.activities = activities;
        this.calendar = calendar;
    }

    void plan(ActivityId id, int version, SessionSeries series) {
        Viewer viewer = ground.viewer();
        ActivityRow row = activities.taken(viewer, id, version);
        Flaws flaws = check(row, series);
        flaws.orThrow();
        List<LocalDate> days = days(row, series);
        flaws.when(days.isEmpty(), "/last", "no-session-left");
        flaws.when(days.size() > MOST, "/last", "too-many-sessions");
        flaws.orThrow();
        AtomicInteger number = new AtomicInteger(register.sessions(viewer, id).size());
        String place = series.place().isBlank() ? row.place() : series.place().strip();
        register.plan(
                viewer,
                id,
                days.stream()
                        .map(day -> new ActivitySession(
                                number.incrementAndGet(),
                                day,
                                series.from(),
                                series.until(),
                                place,
                                SessionState.PLANNED,
                                ""))
                        .toList());
    }

    void cancel(ActivityId id, int version, int session, String reason) {
        Viewer viewer = ground.viewer();
        ActivityRow row = activities.taken(viewer, id, version);
        SessionRow one = register.sessions(viewer, id).stream()
                .filter(s -> s.number() == session)
                .findFirst()
                .orElseThrow(() -> new Missing("session"));
        new Flaws(ground.codes()).prose("/reason", reason, 2000).orThrow();
        if (one.state() != SessionState.PLANNED) {
            throw new Refused(Because.of("session-state", "state", "session-state." + one.state()));
        }
        register.end(viewer, id, session, SessionState.CANCELLED, reason.strip());
        row.file().ifPresent(file -> ground.events()
                .happened(new ActivityEvents.ActivitySessionCancelled(file, id, session)));
    }

    private Flaws check(ActivityRow row, SessionSeries series) {
        Flaws flaws = new Flaws(ground.codes());
        flaws.when(!TIME.matcher(series.from()).matches(), "/from", "time-invalid");
        flaws.when(!TIME.matcher(series.until()).matches(), "/until", "time-invalid");
        flaws.when(series.until().compareTo(series.from()) <= 0, "/until", "until-before-from");
        flaws.optionalLine("/place", series.place(), 200);
        if (!row.period().covers(series.first())) {
            flaws.add(Flaw.at("/first", "outside-activity", "period", row.period()));
        }
        series.last().ifPresent(last -> flaws.when(last.isBefore(series.first()), "/last", "ends-before-it-begins"));
        return flaws;
    }

    private List<LocalDate> days(ActivityRow row, SessionSeries series) {
        LocalDate first = series.first();
        return first.datesUntil(series.last().orElse(first).plusDays(1), java.time.Period.ofWeeks(1))
                .filter(day -> series.last().isEmpty() || !calendar.holiday(day))
                .filter(row.period()::covers)
                .limit(MOST + 1L)
                .toList();
    }
}
