package org.affianca.engine.place;

import java.util.List;
import org.affianca.api.Code;
import org.affianca.api.FacilityId;
import org.affianca.api.place.DailyFee;
import org.affianca.api.place.Section;
import org.affianca.api.place.SectionData;
import org.affianca.api.place.SectionId;

/** A row of core.facility_section, with the name of its facility and how many places it has today. */
record SectionRow(
        SectionId id,
        FacilityId facilityId,
        String facilityName,
        int version,
        String name,
        Code type,
        Code target,
        boolean nights,
        int places) {
    Section section(List<DailyFee> fees) {
        return new Section(
                id, facilityId, facilityName, version, new SectionData(name, type, target, nights), places, fees);
    }
}
