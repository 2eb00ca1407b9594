package org.affianca.engine.place;

import java.time.LocalDate;
import java.util.Optional;
import org.affianca.api.FacilityId;
import org.affianca.api.place.Place;
import org.affianca.api.place.PlaceData;
import org.affianca.api.place.PlaceId;
import org.affianca.api.place.SectionId;

/** A row of core.place, with its section and facility. */
record PlaceRow(
        PlaceId id,
        SectionId sectionId,
        FacilityId facilityId,
        String section,
        boolean nights,
        int version,
        String label,
        LocalDate fromDay,
        Optional<LocalDate> untilDay) {
    Place place() {
        return new Place(id, sectionId, version, new PlaceData(label, fromDay, untilDay));
    }

    /** Whether it may be taken on every day from the one to before the other. */
    boolean isOpen(LocalDate from, LocalDate freeOn) {
        return !from.isBefore(fromDay)
                && untilDay.map(last -> !freeOn.isAfter(last.plusDays(1))).orElse(true);
    }

    boolean isOpen(LocalDate day) {
        return isOpen(day, day.plusDays(1));
    }
}
