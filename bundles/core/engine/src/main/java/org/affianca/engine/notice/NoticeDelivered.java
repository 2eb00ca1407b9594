package org.affianca.engine.notice;

import java.util.Map;
import org.affianca.api.CaseId;
import org.affianca.api.PersonId;
import org.affianca.api.event.CaseEvent;

/** Somebody was told that the service is in charge. */
record NoticeDelivered(CaseId caseId, PersonId person, int version) implements CaseEvent {
    @Override
    public Map<String, Object> values() {
        return Map.of("person", person.value(), "version", version);
    }
}
