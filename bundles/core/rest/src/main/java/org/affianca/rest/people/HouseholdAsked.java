package org.affianca.rest.people;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.affianca.api.person.HouseholdData;
import org.affianca.api.person.HouseholdKind;
import org.affianca.api.person.HouseholdMember;
import org.affianca.rest.answer.Periods;

/** A household as it is sent. */
public record HouseholdAsked(
        HouseholdKind kind, LocalDate from, Optional<LocalDate> until, List<HouseholdMemberBody> members) {
    HouseholdData toData() {
        List<HouseholdMember> together = new java.util.ArrayList<>();
        for (int i = 0; i < members.size(); i++) {
            together.add(members.get(i).toMember("/members/" + i));
        }
        return new HouseholdData(kind, Periods.of(from, until, "/until"), together);
    }
}
