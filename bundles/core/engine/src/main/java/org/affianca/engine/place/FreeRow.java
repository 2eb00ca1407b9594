package org.affianca.engine.place;

import java.util.Optional;
import org.affianca.api.Code;
import org.affianca.api.FacilityId;
import org.affianca.api.Paging;
import org.affianca.api.place.FreeSection;
import org.affianca.api.place.SectionData;
import org.affianca.api.place.SectionId;
import org.affianca.engine.check.Cursor;

/** A section and how it stands on a day. */
record FreeRow(
        FacilityId facilityId,
        String facilityName,
        String nameKey,
        Code facilityType,
        SectionId sectionId,
        String name,
        Code type,
        Code target,
        boolean nights,
        int places,
        int held,
        int taken) {
    FreeSection free() {
        return new FreeSection(
                facilityId,
                facilityName,
                facilityType,
                sectionId,
                new SectionData(name, type, target, nights),
                places,
                held,
                taken);
    }

    String cursor() {
        return Cursor.of(nameKey, facilityId.value(), sectionId.value());
    }

    /** The place in the list after which a page begins. */
    record After(String key, long facility, long section) {
        static Optional<After> of(Paging paging) {
            return Cursor.read(
                    paging, 3, key -> new After(key.get(0), Long.parseLong(key.get(1)), Long.parseLong(key.get(2))));
        }
    }
}
