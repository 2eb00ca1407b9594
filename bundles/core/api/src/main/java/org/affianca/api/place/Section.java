package org.affianca.api.place;

import java.util.List;
import org.affianca.api.FacilityId;

/**
 * A part of a facility with places of one kind: a ward, a flat, a dormitory. Version counts changes of it and its fees.
 *
 * @param places how many there are today
 * @param fees what a day costs, newest first
 */
public record Section(
        SectionId id,
        FacilityId facility,
        String facilityName,
        int version,
        SectionData data,
        int places,
        List<DailyFee> fees) {
    public Section {
        fees = List.copyOf(fees);
    }
}
