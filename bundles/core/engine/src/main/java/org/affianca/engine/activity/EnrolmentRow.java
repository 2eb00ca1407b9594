package org.affianca.engine.activity;

import java.time.LocalDate;
import java.util.Optional;
import org.affianca.api.PersonId;
import org.affianca.api.WorkId;
import org.affianca.api.activity.Enrolment;
import org.affianca.api.activity.EnrolmentState;

/** A row of core.activity_enrolment. */
record EnrolmentRow(
        int number,
        PersonId personId,
        Optional<Long> workId,
        EnrolmentState state,
        LocalDate since,
        Optional<LocalDate> lastDay,
        String reason) {
    boolean stood(LocalDate day) {
        return state != EnrolmentState.WAITING
                && !day.isBefore(since)
                && lastDay.map(last -> !day.isAfter(last)).orElse(true);
    }

    Enrolment enrolment(String label) {
        return new Enrolment(number, personId, label, workId.map(WorkId::new), state, since, lastDay, reason);
    }
}
