package org.affianca.rest.people;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.affianca.api.person.HouseholdData;
import org.affianca.api.person.HouseholdKind;
import org.affianca.api.person.HouseholdVersion;

/** A household as it was at one of its versions, with who wrote that and when. */
public record HouseholdVersionBody(
        int version,
        HouseholdKind kind,
        LocalDate from,
        Optional<LocalDate> until,
        List<HouseholdMemberBody> members,
        Instant at,
        String by) {
    static HouseholdVersionBody of(HouseholdVersion v) {
        HouseholdData data = v.household().data();
        return new HouseholdVersionBody(
                v.household().version(),
                data.kind(),
                data.validity().from(),
                data.validity().until(),
                data.members().stream().map(HouseholdMemberBody::of).toList(),
                v.at(),
                v.by());
    }
}
