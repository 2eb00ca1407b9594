package org.affianca.engine.contribution;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.affianca.api.ServiceCode;
import org.affianca.api.contribution.ContributionRule;
import org.affianca.api.contribution.ContributionRuleId;
import org.affianca.engine.access.Viewer;
import org.affianca.engine.ground.Ground;

/** Rules with their bands. */
final class Keeping {
    private final RuleMapper sql;

    Keeping(Ground ground) {
        this.sql = ground.sql(RuleMapper.class);
    }

    Optional<ContributionRule> find(Viewer viewer, ContributionRuleId id) {
        return sql.find(viewer, id).map(row -> whole(viewer, List.of(row)).get(0));
    }

    Optional<ContributionRule> inForce(Viewer viewer, ServiceCode service, LocalDate on) {
        return sql.inForce(viewer, service, on)
                .map(row -> whole(viewer, List.of(row)).get(0));
    }

    List<ContributionRule> whole(Viewer viewer, List<RuleRow> rows) {
        if (rows.isEmpty()) {
            return List.of();
        }
        Map<ContributionRuleId, List<BandRow>> bands =
                sql.bands(viewer.organisation(), rows.stream().map(RuleRow::id).toList()).stream()
                        .collect(Collectors.groupingBy(BandRow::ruleId));
        return rows.stream()
                .map(row -> row.rule(bands.getOrDefault(row.id(), List.of()).stream()
                        .map(BandRow::band)
                        .toList()))
                .toList();
    }
}
