package org.affianca.engine.person;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.affianca.api.HouseholdId;
import org.affianca.api.Page;
import org.affianca.api.Paging;
import org.affianca.api.PersonId;
import org.affianca.api.person.Household;
import org.affianca.api.person.HouseholdData;
import org.affianca.api.person.HouseholdKind;
import org.affianca.api.person.HouseholdMember;
import org.affianca.api.person.HouseholdVersion;
import org.affianca.api.time.Period;
import org.affianca.engine.access.Viewer;
import org.affianca.engine.check.Cursor;
import org.affianca.engine.db.Mappers;

/** A household as it was at each of its versions, with the members the viewer sees today. */
final class HouseholdPast {
    /** A row of core.household_version, with who wrote it. */
    record VersionRow(
            int version,
            HouseholdKind kind,
            LocalDate fromDay,
            Optional<LocalDate> untilDay,
            Instant changedAt,
            String label) {}

    /** A row of core.household_member with the versions in which it counts. */
    record PastMember(
            int sinceVersion,
            Optional<Integer> untilVersion,
            HouseholdId householdId,
            PersonId personId,
            String relationship,
            LocalDate fromDay,
            Optional<LocalDate> untilDay) {
        boolean countsIn(int version) {
            return sinceVersion <= version
                    && untilVersion.map(last -> last >= version).orElse(true);
        }

        HouseholdMember member(String label) {
            return new HouseholdMember(personId, label, relationship, new Period(fromDay, untilDay));
        }
    }

    private final HouseholdMapper sql;
    private final PersonLabels labels;

    HouseholdPast(Mappers mappers) {
        this.sql = mappers.of(HouseholdMapper.class);
        this.labels = new PersonLabels(mappers);
    }

    Page<HouseholdVersion> versions(Viewer viewer, HouseholdId id, Paging paging) {
        int below = Cursor.read(paging, 1, key -> Integer.valueOf(key.get(0))).orElse(Integer.MAX_VALUE);
        List<VersionRow> rows = sql.versions(viewer.organisation(), id, below, paging.limit() + 1);
        if (rows.isEmpty()) {
            return new Page<>(List.of(), Optional.empty());
        }
        List<PastMember> members = sql.pastMembers(
                viewer.organisation(),
                id,
                rows.get(rows.size() - 1).version(),
                rows.get(0).version());
        Map<PersonId, String> names =
                labels.of(viewer, members.stream().map(PastMember::personId).toList());
        return Cursor.page(rows, paging, row -> Cursor.of(row.version()), row -> version(id, row, members, names));
    }

    private static HouseholdVersion version(
            HouseholdId id, VersionRow row, List<PastMember> members, Map<PersonId, String> names) {
        List<HouseholdMember> then = members.stream()
                .filter(member -> member.countsIn(row.version()) && names.containsKey(member.personId()))
                .map(member -> member.member(names.getOrDefault(member.personId(), "")))
                .toList();
        HouseholdData data = new HouseholdData(row.kind(), new Period(row.fromDay(), row.untilDay()), then);
        return new HouseholdVersion(new Household(id, row.version(), data), row.changedAt(), row.label());
    }
}
