package org.affianca.engine.activity;

import java.time.LocalDate;
import java.util.List;
import org.affianca.api.ActivityId;
import org.affianca.api.Because;
import org.affianca.api.activity.EnrolmentRequest;
import org.affianca.api.activity.EnrolmentState;
import org.affianca.api.problem.Flaw;
import org.affianca.api.problem.Missing;
import org.affianca.api.problem.Refused;
import org.affianca.engine.access.Viewer;
import org.affianca.engine.check.Flaws;
import org.affianca.engine.ground.Ground;

/** Gives people a place in an activity, lets them wait for one, and lets them go. */
final class Enrolling {
    private final Ground ground;
    private final ActivityMapper sql;
    private final RegisterMapper register;
    private final Keeping activities;

    Enrolling(Ground ground, Keeping activities) {
        this.ground = ground;
        this.sql = ground.sql(ActivityMapper.class);
        this.register = ground.sql(RegisterMapper.class);
        this.activities = activities;
    }

    void enrol(ActivityId id, int version, EnrolmentRequest request) {
        Viewer viewer = ground.viewer();
        ActivityRow row = activities.taken(viewer, id, version);
        List<EnrolmentRow> enrolled = register.enrolments(viewer, id);
        check(viewer, row, enrolled, request).orThrow();
        EnrolmentState state = isFull(row, enrolled) ? EnrolmentState.WAITING : EnrolmentState.ENROLLED;
        register.enrol(viewer, id, enrolled.size() + 1, request, state);
        row.file().ifPresent(file -> ground.events().happened(new ActivityEvents.ActivityEnrolled(file, id)));
    }

    void admit(ActivityId id, int version, int number) {
        Viewer viewer = ground.viewer();
        ActivityRow row = activities.taken(viewer, id, version);
        List<EnrolmentRow> enrolled = register.enrolments(viewer, id);
        must(enrolled, number, EnrolmentState.WAITING);
        if (isFull(row, enrolled)) {
            throw new Refused(Because.of("no-place-free", "places", row.places().orElseThrow()));
        }
        register.admit(viewer, id, number, viewer.today());
        row.file().ifPresent(file -> ground.events().happened(new ActivityEvents.ActivityEnrolled(file, id)));
    }

    void leave(ActivityId id, int version, int number, LocalDate lastDay, String reason) {
        Viewer viewer = ground.viewer();
        ActivityRow row = activities.taken(viewer, id, version);
        EnrolmentRow one =
                must(register.enrolments(viewer, id), number, EnrolmentState.WAITING, EnrolmentState.ENROLLED);
        Flaws flaws = new Flaws(ground.codes());
        flaws.past("/lastDay", lastDay, viewer.today());
        flaws.when(lastDay.isBefore(one.since()), "/lastDay", "left-before");
        flaws.optionalLine("/reason", reason, 500);
        flaws.orThrow();
        register.leave(viewer, id, number, lastDay, reason.strip());
        row.file().ifPresent(file -> ground.events().happened(new ActivityEvents.ActivityLeft(file, id)));
    }

    private Flaws check(Viewer viewer, ActivityRow row, List<EnrolmentRow> enrolled, EnrolmentRequest request) {
        Flaws flaws = new Flaws(ground.codes());
        boolean unseen = sql.seesPerson(viewer, request.person()) == 0;
        flaws.when(unseen, "/person", "unknown-person");
        boolean again = enrolled.stream()
                .anyMatch(one ->
                        one.state() != EnrolmentState.LEFT && one.personId().equals(request.person()));
        flaws.when(again, "/person", "enrolled-already");
        if (!row.period().covers(request.since())) {
            flaws.add(Flaw.at("/since", "outside-activity", "period", row.period()));
        }
        boolean notIts = request.work()
                .map(work -> sql.measureOf(viewer, work, request.person()) == 0)
                .orElse(false);
        flaws.when(notIts, "/work", "not-its-measure");
        return flaws;
    }

    private static boolean isFull(ActivityRow row, List<EnrolmentRow> enrolled) {
        long taken = enrolled.stream()
                .filter(one -> one.state() == EnrolmentState.ENROLLED)
                .count();
        return row.places().map(places -> taken >= places).orElse(false);
    }

    private static EnrolmentRow must(List<EnrolmentRow> enrolled, int number, EnrolmentState... states) {
        EnrolmentRow one = enrolled.stream()
                .filter(row -> row.number() == number)
                .findFirst()
                .orElseThrow(() -> new Missing("enrolment"));
        if (!List.of(states).contains(one.state())) {
            throw new Refused(Because.of("enrolment-state", "state", "enrolment-state." + one.state()));
        }
        return one;
    }
}
