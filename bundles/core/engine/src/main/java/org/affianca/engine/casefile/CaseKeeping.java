package org.affianca.engine.casefile;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.affianca.api.CaseId;
import org.affianca.api.PersonId;
import org.affianca.api.casefile.CaseFile;
import org.affianca.api.casefile.CaseMember;
import org.affianca.api.casefile.TeamMember;
import org.affianca.engine.access.Sight;
import org.affianca.engine.access.Viewer;
import org.affianca.engine.db.Mappers;
import org.affianca.engine.person.PersonLabels;

/** Case files with members and team, read as one; a member out of sight has no name, one behind a barrier is none. */
final class CaseKeeping {
    private final Sight sight;
    private final CaseMapper sql;
    private final TeamMapper team;
    private final PersonLabels people;

    CaseKeeping(Mappers mappers, Sight sight) {
        this.sight = sight;
        this.sql = mappers.of(CaseMapper.class);
        this.team = mappers.of(TeamMapper.class);
        this.people = new PersonLabels(mappers);
    }

    Optional<CaseFile> seen(Viewer viewer, CaseId id) {
        return sql.seen(viewer, viewer.organisation(), id).map(row -> whole(viewer, row));
    }

    /** What an act answers: the actor has just written it, even if it is out of sight now. */
    CaseFile written(Viewer viewer, CaseId id) {
        return whole(viewer, sql.any(viewer.organisation(), id));
    }

    private CaseFile whole(Viewer viewer, CaseRow row) {
        List<MemberRow> rows = sql.membersTold(viewer, row.id());
        Map<PersonId, String> names =
                people.of(viewer, rows.stream().map(MemberRow::personId).toList());
        List<CaseMember> members = rows.stream()
                .map(member -> member.member(names.getOrDefault(member.personId(), "")))
                .toList();
        List<TeamMember> staff = team.of(viewer.organisation(), row.id()).stream()
                .map(TeamRow::member)
                .toList();
        return row.with(members, staff, viewer.today(), sight.mayWrite(row.id()));
    }
}
