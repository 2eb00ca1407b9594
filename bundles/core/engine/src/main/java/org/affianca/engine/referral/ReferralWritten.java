package org.affianca.engine.referral;

import java.util.Map;
import java.util.Optional;
import org.affianca.api.CaseId;
import org.affianca.api.WorkId;
import org.affianca.api.event.CaseEvent;

/** What a referral carries was written down. */
record ReferralWritten(CaseId caseId, WorkId referral, String service) implements CaseEvent {
    @Override
    public Optional<WorkId> work() {
        return Optional.of(referral);
    }

    @Override
    public Map<String, Object> values() {
        return Map.of("service", service);
    }
}
