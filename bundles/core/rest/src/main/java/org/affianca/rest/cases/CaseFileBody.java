package org.affianca.rest.cases;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.affianca.api.CaseId;
import org.affianca.api.HouseholdId;
import org.affianca.api.Secrecy;
import org.affianca.api.UnitId;
import org.affianca.api.UserId;
import org.affianca.api.casefile.CaseFile;
import org.affianca.api.casefile.CaseKind;
import org.affianca.api.casefile.CaseMember;
import org.affianca.api.casefile.CaseState;
import org.affianca.api.casefile.TeamMember;
import org.affianca.rest.answer.Versioned;

/** A case file as read. */
public record CaseFileBody(
        CaseId id,
        int version,
        String number,
        CaseKind kind,
        String name,
        Optional<HouseholdId> household,
        CaseState state,
        int episode,
        UnitId unit,
        String unitLabel,
        Secrecy secrecy,
        String reason,
        LocalDate openedOn,
        Optional<LocalDate> closedOn,
        Optional<LocalDate> reviewOn,
        String manager,
        List<CaseMember> members,
        List<Companion> team,
        boolean mayWrite)
        implements Versioned {
    /** A member of staff in the team, from which day until when. */
    public record Companion(UserId user, String label, String role, LocalDate from, Optional<LocalDate> until) {
        static Companion of(TeamMember member) {
            return new Companion(
                    member.user(),
                    member.label(),
                    member.role(),
                    member.period().from(),
                    member.period().until());
        }
    }

    static CaseFileBody of(CaseFile file, UnitNames units) {
        return new CaseFileBody(
                file.id(),
                file.version(),
                file.number(),
                file.kind(),
                file.name(),
                file.household(),
                file.state(),
                file.episode(),
                file.unit(),
                units.of(file.unit()),
                file.secrecy(),
                file.reason(),
                file.openedOn(),
                file.closedOn(),
                file.reviewOn(),
                file.manager(),
                file.members(),
                file.team().stream().map(Companion::of).toList(),
                file.mayWrite());
    }
}
