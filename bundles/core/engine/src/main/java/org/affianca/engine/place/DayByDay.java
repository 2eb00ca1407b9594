package org.affianca.engine.place;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.affianca.api.FacilityId;
import org.affianca.api.place.DayCount;
import org.affianca.api.place.Occupancy;
import org.affianca.api.place.PlaceId;
import org.affianca.api.place.PlaceLine;
import org.affianca.api.place.StayState;

/** A facility place by place and day by day, put together from its places and who has them. */
final class DayByDay {
    private DayByDay() {}

    static Occupancy of(
            FacilityId id,
            List<PlaceRow> places,
            Map<PlaceId, List<ClaimRow>> claims,
            LocalDate from,
            LocalDate until) {
        List<PlaceLine> lines = places.stream()
                .filter(place -> claims.containsKey(place.id()) || usedBetween(place, from, until))
                .map(place -> new PlaceLine(
                        place.section(),
                        place.place(),
                        claims.getOrDefault(place.id(), List.of()).stream()
                                .map(ClaimRow::claim)
                                .toList()))
                .toList();
        List<ClaimRow> all =
                claims.values().stream().flatMap(Collection::stream).toList();
        List<DayCount> days = from.datesUntil(until.plusDays(1))
                .map(day -> new DayCount(
                        day,
                        (int) places.stream().filter(place -> place.isOpen(day)).count(),
                        (int) all.stream()
                                .filter(claim -> claim.state() == StayState.HELD && claim.covers(day))
                                .count(),
                        (int) all.stream()
                                .filter(claim -> claim.state() != StayState.HELD && claim.covers(day))
                                .count()))
                .toList();
        return new Occupancy(id, lines, days);
    }

    private static boolean usedBetween(PlaceRow place, LocalDate from, LocalDate until) {
        return !place.fromDay().isAfter(until)
                && place.untilDay().map(last -> !last.isBefore(from)).orElse(true);
    }
}
