package org.affianca.engine.person;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.affianca.api.HouseholdId;
import org.affianca.api.OrganisationId;
import org.affianca.api.PersonId;
import org.affianca.api.UserId;
import org.affianca.api.person.Household;
import org.affianca.api.person.HouseholdData;
import org.affianca.api.person.HouseholdMember;
import org.affianca.engine.access.Viewer;
import org.affianca.engine.check.Changed;
import org.affianca.engine.db.Mappers;

/** Households with the members the viewer sees, read and written as one; the others stay as they are. */
final class HouseholdKeeping {
    private final HouseholdMapper sql;
    private final PersonLabels labels;

    HouseholdKeeping(Mappers mappers) {
        this.sql = mappers.of(HouseholdMapper.class);
        this.labels = new PersonLabels(mappers);
    }

    List<Household> of(Viewer viewer, PersonId person) {
        return whole(viewer, sql.of(viewer.organisation(), person));
    }

    /** A household is seen by who sees one of its members. */
    Optional<Household> seen(Viewer viewer, HouseholdId id) {
        List<HouseholdRow> row = sql.find(viewer.organisation(), id).stream().toList();
        return whole(viewer, row).stream()
                .filter(household -> !household.data().members().isEmpty())
                .findFirst();
    }

    void insert(OrganisationId organisation, HouseholdId id, HouseholdData data, Instant at, UserId by) {
        sql.insert(organisation, id, data, at, by);
        sql.keepVersion(organisation, id);
        writeMembers(organisation, id, 1, data);
    }

    /** Puts the new members in place of those the actor saw; false when the version is no longer the stored one. */
    boolean update(OrganisationId organisation, Household before, HouseholdData data, Instant at, UserId by) {
        HouseholdId id = before.id();
        int version = before.version();
        if (sql.update(organisation, id, version, data, at, by) == 0) {
            return false;
        }
        sql.keepVersion(organisation, id);
        sql.endMembers(
                organisation,
                id,
                version,
                before.data().members().stream().map(HouseholdMember::person).collect(Collectors.toSet()));
        writeMembers(organisation, id, version + 1, data);
        return true;
    }

    Changed changed(OrganisationId organisation, HouseholdId id) {
        return sql.changed(organisation, id);
    }

    private List<Household> whole(Viewer viewer, List<HouseholdRow> rows) {
        if (rows.isEmpty()) {
            return List.of();
        }
        List<MemberRow> members = sql.members(
                viewer.organisation(), rows.stream().map(HouseholdRow::id).toList());
        Map<PersonId, String> names =
                labels.of(viewer, members.stream().map(MemberRow::personId).toList());
        return rows.stream()
                .map(row -> row.with(members.stream()
                        .filter(member -> member.householdId().equals(row.id()))
                        .filter(member -> names.containsKey(member.personId()))
                        .map(member -> member.member(names.getOrDefault(member.personId(), "")))
                        .toList()))
                .toList();
    }

    private void writeMembers(OrganisationId organisation, HouseholdId id, int version, HouseholdData data) {
        for (int place = 0; place < data.members().size(); place++) {
            sql.insertMember(organisation, id, version, place, data.members().get(place));
        }
    }
}
