package org.affianca.engine.casefile;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.affianca.api.CaseId;
import org.affianca.api.HouseholdId;
import org.affianca.api.PersonId;
import org.affianca.api.Secrecy;
import org.affianca.api.UnitId;
import org.affianca.api.casefile.CaseFile;
import org.affianca.api.casefile.CaseKind;
import org.affianca.api.casefile.CaseMember;
import org.affianca.api.casefile.CaseState;
import org.affianca.api.casefile.TeamMember;

/** A row of core.case_file. */
record CaseRow(
        CaseId id,
        int version,
        String number,
        CaseKind kind,
        String name,
        Optional<Long> householdId,
        CaseState state,
        int episode,
        UnitId unitId,
        Secrecy secrecy,
        String reason,
        LocalDate openedOn,
        Optional<LocalDate> closedOn,
        Optional<LocalDate> reviewOn,
        PersonId holderId) {
    CaseFile with(List<CaseMember> members, List<TeamMember> team, LocalDate today, boolean mayWrite) {
        String manager = team.stream()
                .filter(m -> m.role().equals("manager") && m.period().covers(today))
                .map(TeamMember::label)
                .findFirst()
                .orElse("");
        return new CaseFile(
                id,
                version,
                number,
                kind,
                name,
                household(),
                state,
                episode,
                unitId,
                secrecy,
                reason,
                openedOn,
                closedOn,
                reviewOn,
                manager,
                members,
                team,
                mayWrite);
    }

    Optional<HouseholdId> household() {
        return householdId.map(HouseholdId::new);
    }
}
