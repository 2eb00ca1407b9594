package org.affianca.area.minors.bank;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.affianca.api.FacilityId;

/** A family of the bank; its id is that of the facility that keeps its home and its places. Version counts changes. */
public record FosterFamily(FacilityId id, int version, FamilyData data, String changedBy) {
    /** Whether it takes a child on a day at all. */
    boolean isAvailableOn(LocalDate day) {
        return data.state() == FamilyState.AVAILABLE
                && data.availableFrom().filter(day::isBefore).isEmpty()
                && data.availableUntil().filter(day::isAfter).isEmpty();
    }

    /** A row of the table, without what stands in tables beside it. */
    record Row(
            FacilityId facilityId,
            int version,
            String name,
            FamilyState state,
            String type,
            Optional<LocalDate> suitableOn,
            Optional<LocalDate> availableFrom,
            Optional<LocalDate> availableUntil,
            boolean fullTime,
            boolean partTime,
            boolean residential,
            boolean daytime,
            int fromAge,
            int toAge,
            int mostChildren,
            boolean outOfRegion,
            String note,
            String changedBy) {
        FosterFamily with(List<String> skills, List<Training> trainings) {
            FamilyData data = new FamilyData(
                    name,
                    state,
                    type,
                    suitableOn,
                    availableFrom,
                    availableUntil,
                    fullTime,
                    partTime,
                    residential,
                    daytime,
                    fromAge,
                    toAge,
                    mostChildren,
                    outOfRegion,
                    skills,
                    trainings,
                    Optional.of(note).filter(text -> !text.isEmpty()));
            return new FosterFamily(facilityId, version, data, changedBy);
        }
    }
}
