package org.affianca.engine.activity;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.affianca.api.ActivityId;
import org.affianca.api.CaseId;
import org.affianca.api.UnitId;
import org.affianca.api.UserId;
import org.affianca.api.activity.Activity;
import org.affianca.api.activity.ActivityData;
import org.affianca.api.activity.ActivitySession;
import org.affianca.api.activity.Enrolment;
import org.affianca.api.activity.Mark;
import org.affianca.api.time.Period;

/** A row of core.activity with the label of its leader, and whether the viewer may write to it. */
record ActivityRow(
        ActivityId id,
        int version,
        String title,
        String type,
        UnitId unitId,
        Optional<Long> caseId,
        Optional<Long> leaderId,
        Optional<String> leader,
        String provider,
        String place,
        LocalDate fromDay,
        Optional<LocalDate> untilDay,
        Optional<Integer> places,
        String aim,
        boolean writable) {
    Period period() {
        return new Period(fromDay, untilDay);
    }

    Optional<CaseId> file() {
        return caseId.map(CaseId::new);
    }

    Activity activity(List<Enrolment> enrolments, List<ActivitySession> sessions, List<Mark> marks) {
        ActivityData data = new ActivityData(
                title, type, unitId, file(), leaderId.map(UserId::new), provider, place, period(), places, aim);
        return new Activity(id, version, data, leader.orElse(""), enrolments, sessions, marks, writable);
    }
}
