package org.affianca.engine.means;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.affianca.api.PersonId;
import org.affianca.api.means.MeansMember;
import org.affianca.api.means.MeansTest;
import org.affianca.api.means.MeansTestId;
import org.affianca.api.problem.Missing;
import org.affianca.engine.access.Viewer;
import org.affianca.engine.ground.Ground;
import org.affianca.engine.means.MeansMapper.Member;
import org.affianca.engine.person.PersonLabels;

/** Means tests with their households, for the ones who may see them. */
final class Keeping {
    private final Ground ground;
    private final MeansMapper sql;
    private final PersonLabels people;

    Keeping(Ground ground) {
        this.ground = ground;
        this.sql = ground.sql(MeansMapper.class);
        this.people = new PersonLabels(ground.mappers());
    }

    MeansTest whole(Viewer viewer, MeansTestId id) {
        MeansRow row = sql.find(viewer, id).orElseThrow(() -> new Missing("means test"));
        return whole(viewer, List.of(row)).get(0);
    }

    List<MeansTest> whole(Viewer viewer, List<MeansRow> rows) {
        if (rows.isEmpty()) {
            return List.of();
        }
        Set<MeansTestId> ids = rows.stream().map(MeansRow::id).collect(Collectors.toSet());
        List<Member> all = sql.members(ground.viewer().organisation(), ids);
        Map<PersonId, String> names =
                people.of(viewer, all.stream().map(Member::personId).toList());
        return rows.stream().map(row -> row.test(household(row, all, names))).toList();
    }

    private static List<MeansMember> household(MeansRow row, List<Member> all, Map<PersonId, String> names) {
        List<MeansMember> household = new ArrayList<>();
        for (Member member : all) {
            if (member.meansTestId().equals(row.id())) {
                MeansMember one = new MeansMember(member.personId(), names.getOrDefault(member.personId(), ""));
                household.add(member.personId().equals(row.personId()) ? 0 : household.size(), one);
            }
        }
        return household;
    }
}
