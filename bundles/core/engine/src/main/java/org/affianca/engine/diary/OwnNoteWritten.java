package org.affianca.engine.diary;

import java.util.Map;
import org.affianca.api.NoteId;
import org.affianca.api.event.HouseEvent;

/** A worker wrote a note for herself. It stands in no case's timeline: nobody else need know that there is one. */
record OwnNoteWritten(NoteId note) implements HouseEvent {
    @Override
    public Map<String, Object> values() {
        return Map.of("note", note.value());
    }
}
