package org.affianca.rest.people;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.affianca.api.HouseholdId;
import org.affianca.api.person.Household;
import org.affianca.api.person.HouseholdData;
import org.affianca.api.person.HouseholdKind;
import org.affianca.rest.answer.Versioned;

/** A household as read: with id, version and the names of its members. */
public record HouseholdBody(
        HouseholdId id,
        int version,
        HouseholdKind kind,
        LocalDate from,
        Optional<LocalDate> until,
        List<HouseholdMemberBody> members)
        implements Versioned {
    public static HouseholdBody of(Household household) {
        HouseholdData data = household.data();
        return new HouseholdBody(
                household.id(),
                household.version(),
                data.kind(),
                data.validity().from(),
                data.validity().until(),
                data.members().stream().map(HouseholdMemberBody::of).toList());
    }
}
