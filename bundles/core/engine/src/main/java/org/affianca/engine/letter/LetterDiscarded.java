package org.affianca.engine.letter;

import java.util.Map;
import org.affianca.api.CaseId;
import org.affianca.api.LetterId;
import org.affianca.api.event.CaseEvent;

/** A draft was given up. */
record LetterDiscarded(CaseId caseId, LetterId letter) implements CaseEvent {
    @Override
    public Map<String, Object> values() {
        return Map.of("letter", letter.value());
    }
}
