package org.affianca.engine.casefile;

import java.time.LocalDate;
import java.util.Optional;
import org.affianca.api.UserId;
import org.affianca.api.casefile.TeamMember;
import org.affianca.api.time.Period;

/** A row of core.case_team with the label of its account. */
record TeamRow(long id, UserId userId, String label, String role, LocalDate fromDay, Optional<LocalDate> untilDay) {
    TeamMember member() {
        return new TeamMember(userId, label, role, period());
    }

    Period period() {
        return new Period(fromDay, untilDay);
    }

    boolean isManager() {
        return role.equals("manager");
    }

    boolean overlaps(Period other) {
        return period().covers(other.from()) || other.covers(fromDay);
    }
}
