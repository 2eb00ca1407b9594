package org.affianca.engine.place;

import java.util.Map;
import org.affianca.api.event.HouseEvent;
import org.affianca.api.place.SectionId;

/** A coordinator wrote in the book of places: what, of which section. */
record PlacesChanged(SectionId section, String what) implements HouseEvent {
    @Override
    public Map<String, Object> values() {
        return Map.of("section", section.value(), "what", what);
    }
}
