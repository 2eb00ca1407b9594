package org.affianca.engine.casefile;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.affianca.api.HouseholdId;
import org.affianca.api.PersonId;
import org.affianca.api.casefile.CaseMember;
import org.affianca.engine.access.Viewer;
import org.affianca.engine.db.Mappers;
import org.affianca.engine.person.PersonLabels;

/** Who belonged to a file before, and who of its household might belong to it; nobody out of sight is proposed. */
final class Belonging {
    private final MemberMapper sql;
    private final PersonLabels people;

    Belonging(Mappers mappers) {
        this.sql = mappers.of(MemberMapper.class);
        this.people = new PersonLabels(mappers);
    }

    /** The members of a household today whom the viewer may see. */
    List<PersonId> ofHousehold(Viewer viewer, HouseholdId household) {
        List<PersonId> all = sql.ofHousehold(viewer.organisation(), household, viewer.today()).stream()
                .map(MemberRow::personId)
                .toList();
        Set<PersonId> seen = people.of(viewer, all).keySet();
        return all.stream().filter(seen::contains).toList();
    }

    List<CaseMember> before(Viewer viewer, CaseRow file) {
        return named(viewer, sql.before(viewer, file.id()), false);
    }

    List<CaseMember> proposed(Viewer viewer, CaseRow file, Collection<PersonId> present) {
        List<MemberRow> household = file.household()
                .map(id -> sql.ofHousehold(viewer.organisation(), id, viewer.today()))
                .orElse(List.of());
        return named(
                viewer,
                household.stream()
                        .filter(row -> !present.contains(row.personId()))
                        .toList(),
                true);
    }

    private List<CaseMember> named(Viewer viewer, List<MemberRow> rows, boolean seenOnly) {
        Map<PersonId, String> names =
                people.of(viewer, rows.stream().map(MemberRow::personId).collect(Collectors.toSet()));
        return rows.stream()
                .filter(row -> !seenOnly || names.containsKey(row.personId()))
                .map(row -> row.member(names.getOrDefault(row.personId(), "")))
                .toList();
    }
}
