package org.affianca.api.person;

import java.util.List;
import org.affianca.api.time.Period;

/** What is known of a household: of which kind, when, and who. */
public record HouseholdData(HouseholdKind kind, Period validity, List<HouseholdMember> members) {
    public HouseholdData {
        members = List.copyOf(members);
    }
}
