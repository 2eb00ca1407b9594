package org.affianca.engine.contribution;

import org.affianca.api.Because;
import org.affianca.api.access.Role;
import org.affianca.api.catalogue.Catalogue;
import org.affianca.api.contribution.ContributionRule;
import org.affianca.api.contribution.ContributionRuleData;
import org.affianca.api.contribution.ContributionRuleId;
import org.affianca.api.problem.Missing;
import org.affianca.api.problem.Refused;
import org.affianca.engine.access.Viewer;
import org.affianca.engine.ground.Ground;

/** Writes rules as drafts, and publishes them for good. */
final class Drafting {
    private final Ground ground;
    private final Catalogue catalogue;
    private final RuleMapper sql;
    private final Keeping rules;

    Drafting(Ground ground, Catalogue catalogue, Keeping rules) {
        this.ground = ground;
        this.catalogue = catalogue;
        this.sql = ground.sql(RuleMapper.class);
        this.rules = rules;
    }

    ContributionRule draft(ContributionRuleData data) {
        Viewer viewer = writer(data);
        ContributionRuleId id = new ContributionRuleId(ground.ids().next());
        sql.insert(viewer, id, data, ground.clock().instant());
        sql.addBands(viewer.organisation(), id, data.bands());
        return written(viewer, id);
    }

    ContributionRule correct(ContributionRuleId id, int version, ContributionRuleData data) {
        Viewer viewer = writer(data);
        draftOf(viewer, id);
        int changed = sql.update(viewer, id, version, data, ground.clock().instant());
        if (changed == 0) {
            throw sql.changed(viewer.organisation(), id).stale();
        }
        sql.clearBands(viewer.organisation(), id);
        sql.addBands(viewer.organisation(), id, data.bands());
        return written(viewer, id);
    }

    ContributionRule publish(ContributionRuleId id, int version) {
        coordinator();
        Viewer viewer = ground.viewer();
        ContributionRule draft = draftOf(viewer, id);
        if (draft.data().act().isBlank()) {
            throw new Refused(Because.of("contribution-without-act"));
        }
        int changed = sql.publish(viewer, id, version, ground.clock().instant());
        if (changed == 0) {
            throw sql.changed(viewer.organisation(), id).stale();
        }
        return written(viewer, id);
    }

    private Viewer writer(ContributionRuleData data) {
        coordinator();
        boolean known = catalogue.find(data.service()).isPresent();
        RuleCheck.of(data, known, ground.codes()).orThrow();
        return ground.viewer();
    }

    private void coordinator() {
        ground.sight().need("writing contribution rules", Role.COORDINATOR);
    }

    private ContributionRule draftOf(Viewer viewer, ContributionRuleId id) {
        ContributionRule rule = rules.find(viewer, id).orElseThrow(() -> new Missing("contribution rule"));
        if (rule.publishedOn().isPresent()) {
            throw new Refused(Because.of("contribution-published"));
        }
        return rule;
    }

    private ContributionRule written(Viewer viewer, ContributionRuleId id) {
        ContributionRule rule = rules.find(viewer, id).orElseThrow();
        ground.events()
                .happened(new RuleWritten(
                        id,
                        rule.data().service(),
                        rule.version(),
                        rule.publishedOn().isPresent()));
        return rule;
    }
}
