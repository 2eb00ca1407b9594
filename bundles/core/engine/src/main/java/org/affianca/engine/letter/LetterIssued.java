package org.affianca.engine.letter;

import java.util.Map;
import org.affianca.api.CaseId;
import org.affianca.api.LetterId;
import org.affianca.api.event.CaseEvent;
import org.affianca.api.letter.LetterWay;

/** A letter was issued and kept as a document; the way it went is the word of who issued it. */
record LetterIssued(CaseId caseId, LetterId letter, LetterWay way) implements CaseEvent {
    @Override
    public Map<String, Object> values() {
        return Map.of("letter", letter.value(), "way", way.name());
    }
}
