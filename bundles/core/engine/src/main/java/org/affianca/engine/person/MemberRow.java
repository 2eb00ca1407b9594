package org.affianca.engine.person;

import java.time.LocalDate;
import java.util.Optional;
import org.affianca.api.HouseholdId;
import org.affianca.api.PersonId;
import org.affianca.api.person.HouseholdMember;
import org.affianca.api.time.Period;

/** A row of core.household_member. */
record MemberRow(
        HouseholdId householdId,
        PersonId personId,
        String relationship,
        LocalDate fromDay,
        Optional<LocalDate> untilDay) {
    HouseholdMember member(String label) {
        return new HouseholdMember(personId, label, relationship, new Period(fromDay, untilDay));
    }
}
