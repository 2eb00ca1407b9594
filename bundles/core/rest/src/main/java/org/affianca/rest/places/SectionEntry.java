package org.affianca.rest.places;

import org.affianca.api.Code;
import org.affianca.api.place.SectionData;

/** A new section and how many places it begins with. */
public record SectionEntry(String name, Code type, Code target, boolean nights, int places) {
    SectionData data() {
        return new SectionData(name, type, target, nights);
    }
}
