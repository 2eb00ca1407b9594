package org.affianca.engine.activity;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.affianca.api.ActivityId;
import org.affianca.api.CaseId;
import org.affianca.api.Page;
import org.affianca.api.Paging;
import org.affianca.api.activity.Activities;
import org.affianca.api.activity.Activity;
import org.affianca.api.activity.ActivityData;
import org.affianca.api.activity.ActivitySummary;
import org.affianca.api.activity.EnrolmentRequest;
import org.affianca.api.activity.Register;
import org.affianca.api.activity.SessionMarks;
import org.affianca.api.activity.SessionSeries;
import org.affianca.api.time.Period;
import org.affianca.api.time.WorkingDays;
import org.affianca.engine.check.Cursor;
import org.affianca.engine.ground.Ground;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The book of group activities; one class for each act. */
@Component
public final class ActivityBook implements Activities {
    private final Ground ground;
    private final ActivityMapper sql;
    private final Keeping activities;
    private final Opening opening;
    private final Enrolling enrolling;
    private final Planning planning;
    private final Marking marking;

    @Activate
    public ActivityBook(@Reference Ground ground, @Reference WorkingDays calendar) {
        this.ground = ground;
        this.sql = ground.sql(ActivityMapper.class);
        this.activities = new Keeping(ground);
        this.opening = new Opening(ground, activities);
        this.enrolling = new Enrolling(ground, activities);
        this.planning = new Planning(ground, activities, calendar);
        this.marking = new Marking(ground, activities);
    }

    @Override
    public Activity open(ActivityData data) {
        return ground.within(() -> activities.written(ground.viewer(), opening.open(data)));
    }

    @Override
    public Activity change(ActivityId id, int version, ActivityData data) {
        return acted(id, () -> opening.change(id, version, data));
    }

    @Override
    public Activity plan(ActivityId id, int version, SessionSeries series) {
        return acted(id, () -> planning.plan(id, version, series));
    }

    @Override
    public Activity cancel(ActivityId id, int version, int session, String reason) {
        return acted(id, () -> planning.cancel(id, version, session, reason));
    }

    @Override
    public Activity enrol(ActivityId id, int version, EnrolmentRequest request) {
        return acted(id, () -> enrolling.enrol(id, version, request));
    }

    @Override
    public Activity admit(ActivityId id, int version, int enrolment) {
        return acted(id, () -> enrolling.admit(id, version, enrolment));
    }

    @Override
    public Activity leave(ActivityId id, int version, int enrolment, LocalDate lastDay, String reason) {
        return acted(id, () -> enrolling.leave(id, version, enrolment, lastDay, reason));
    }

    @Override
    public Activity mark(ActivityId id, int version, List<SessionMarks> sessions) {
        return acted(id, () -> marking.mark(id, version, sessions));
    }

    @Override
    public Optional<Activity> find(ActivityId id) {
        return ground.within(() -> {
            Optional<Activity> found = activities.find(ground.viewer(), id);
            found.ifPresent(activity -> ground.looks().seen("activity", id.value()));
            return found;
        });
    }

    @Override
    public Page<ActivitySummary> list(Optional<CaseId> of, Paging paging) {
        Long after = Cursor.read(paging, 1, key -> Long.valueOf(key.get(0))).orElse(null);
        return ground.within(() -> {
            List<SummaryRow> rows = sql.list(ground.viewer(), of.orElse(null), after, paging.limit() + 1);
            ground.looks().searched("activity", Math.min(rows.size(), paging.limit()));
            return Cursor.page(rows, paging, row -> Cursor.of(row.id().value()), SummaryRow::summary);
        });
    }

    @Override
    public Optional<Register> register(ActivityId id, Period period) {
        return find(id).map(activity -> Reporting.of(activity, period));
    }

    private Activity acted(ActivityId id, Runnable act) {
        return ground.within(() -> {
            act.run();
            return activities.written(ground.viewer(), id);
        });
    }
}
