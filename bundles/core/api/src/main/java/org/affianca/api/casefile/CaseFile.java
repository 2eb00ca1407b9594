package org.affianca.api.casefile;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.affianca.api.CaseId;
import org.affianca.api.HouseholdId;
import org.affianca.api.Secrecy;
import org.affianca.api.UnitId;

/**
 * A case file as the actor may see it. {@code number} is what people say ({@code 2026/000042}); {@code manager} is the
 * label of the case manager today; {@code name} is a group's; {@code episode} counts how often it was opened.
 */
public record CaseFile(
        CaseId id,
        int version,
        String number,
        CaseKind kind,
        String name,
        Optional<HouseholdId> household,
        CaseState state,
        int episode,
        UnitId unit,
        Secrecy secrecy,
        String reason,
        LocalDate openedOn,
        Optional<LocalDate> closedOn,
        Optional<LocalDate> reviewOn,
        String manager,
        List<CaseMember> members,
        List<TeamMember> team,
        boolean mayWrite) {
    public CaseFile {
        members = List.copyOf(members);
        team = List.copyOf(team);
    }
}
