package org.affianca.engine.diary;

import java.util.Map;
import org.affianca.api.CaseId;
import org.affianca.api.NoteId;
import org.affianca.api.event.CaseEvent;

/** A note was written into the diary. Its type is not told: what kind of talk there was is the note's own matter. */
record NoteWritten(CaseId caseId, NoteId note) implements CaseEvent {
    @Override
    public Map<String, Object> values() {
        return Map.of("note", note.value());
    }
}
