package org.affianca.rest.activities;

import java.time.LocalDate;
import java.util.Optional;
import org.affianca.api.CaseId;
import org.affianca.api.UnitId;
import org.affianca.api.UserId;
import org.affianca.api.activity.ActivityData;
import org.affianca.rest.answer.Periods;

/** What people write of an activity, as it is sent and read. */
public record ActivityDataBody(
        String title,
        String type,
        UnitId unit,
        Optional<CaseId> caseId,
        Optional<UserId> leader,
        String provider,
        String place,
        LocalDate from,
        Optional<LocalDate> until,
        Optional<Integer> places,
        String aim) {
    static ActivityDataBody of(ActivityData data) {
        return new ActivityDataBody(
                data.title(),
                data.type(),
                data.unit(),
                data.caseId(),
                data.leader(),
                data.provider(),
                data.place(),
                data.period().from(),
                data.period().until(),
                data.places(),
                data.aim());
    }

    ActivityData toData() {
        return new ActivityData(
                title, type, unit, caseId, leader, provider, place, Periods.of(from, until, "/until"), places, aim);
    }
}
