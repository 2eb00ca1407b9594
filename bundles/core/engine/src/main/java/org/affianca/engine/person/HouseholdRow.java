package org.affianca.engine.person;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.affianca.api.HouseholdId;
import org.affianca.api.person.Household;
import org.affianca.api.person.HouseholdData;
import org.affianca.api.person.HouseholdKind;
import org.affianca.api.person.HouseholdMember;
import org.affianca.api.time.Period;

/** A row of core.household. */
record HouseholdRow(HouseholdId id, int version, HouseholdKind kind, LocalDate fromDay, Optional<LocalDate> untilDay) {
    Household with(List<HouseholdMember> members) {
        return new Household(id, version, new HouseholdData(kind, new Period(fromDay, untilDay), members));
    }
}
