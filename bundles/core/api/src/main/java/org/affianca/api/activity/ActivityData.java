package org.affianca.api.activity;

import java.util.Optional;
import org.affianca.api.CaseId;
import org.affianca.api.UnitId;
import org.affianca.api.UserId;
import org.affianca.api.time.Period;

/**
 * What people write of an activity.
 *
 * @param title at most 200 characters
 * @param type code of list {@code activity-type}
 * @param unit whose activity it is
 * @param caseId the case it belongs to, such as a family's protected visits; empty when it is open to many
 * @param leader who answers for it on our staff
 * @param provider who carries it out, empty for the office itself
 * @param place where it happens
 * @param places how many may be enrolled, 1 to 500; empty when there is no limit
 * @param aim at most 2000 characters
 */
public record ActivityData(
        String title,
        String type,
        UnitId unit,
        Optional<CaseId> caseId,
        Optional<UserId> leader,
        String provider,
        String place,
        Period period,
        Optional<Integer> places,
        String aim) {}
