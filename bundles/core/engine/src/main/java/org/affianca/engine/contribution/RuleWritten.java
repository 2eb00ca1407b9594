package org.affianca.engine.contribution;

import java.util.Map;
import org.affianca.api.ServiceCode;
import org.affianca.api.contribution.ContributionRuleId;
import org.affianca.api.event.HouseEvent;

/** A contribution rule was drafted, corrected or published. */
record RuleWritten(ContributionRuleId rule, ServiceCode service, int version, boolean published) implements HouseEvent {
    @Override
    public Map<String, Object> values() {
        return Map.of("rule", rule.value(), "service", service.value(), "version", version, "published", published);
    }
}
