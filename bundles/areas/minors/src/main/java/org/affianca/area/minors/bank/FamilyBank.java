package org.affianca.area.minors.bank;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.affianca.api.FacilityId;
import org.affianca.api.OrganisationId;

/** Reads families of the bank whole, a page with three queries. */
final class FamilyBank {
    private final FamilyMapper kept;
    private final OrganisationId organisation;

    FamilyBank(FamilyMapper kept, OrganisationId organisation) {
        this.kept = kept;
        this.organisation = organisation;
    }

    List<FosterFamily> page(long after, int limit) {
        return whole(kept.page(organisation, after, limit));
    }

    List<FosterFamily> find(FacilityId family) {
        return whole(kept.find(organisation, family).stream().toList());
    }

    private List<FosterFamily> whole(List<FosterFamily.Row> rows) {
        if (rows.isEmpty()) {
            return List.of();
        }
        long first = rows.get(0).facilityId().value();
        long last = rows.get(rows.size() - 1).facilityId().value();
        Map<FacilityId, List<String>> skills = kept.skills(organisation, first, last).stream()
                .collect(Collectors.groupingBy(
                        FamilyMapper.Skill::facilityId,
                        Collectors.mapping(FamilyMapper.Skill::skill, Collectors.toList())));
        Map<FacilityId, List<Training>> trainings = kept.trainings(organisation, first, last).stream()
                .collect(Collectors.groupingBy(
                        FamilyMapper.Trained::facilityId,
                        Collectors.mapping(FamilyMapper.Trained::training, Collectors.toList())));
        return rows.stream()
                .map(row -> row.with(
                        skills.getOrDefault(row.facilityId(), List.of()),
                        trainings.getOrDefault(row.facilityId(), List.of())))
                .toList();
    }
}
