package org.affianca.engine.intake;

import java.util.Map;
import org.affianca.api.CaseId;
import org.affianca.api.ContactId;
import org.affianca.api.event.CaseEvent;

/** A contact at the desk led to this case. */
record ContactRecorded(CaseId caseId, ContactId contact) implements CaseEvent {
    @Override
    public Map<String, Object> values() {
        return Map.of("contact", contact.value());
    }
}
