package org.affianca.area.adults.journey;

import java.time.LocalDate;
import java.util.Optional;
import org.affianca.api.Because;
import org.affianca.api.Reasons;
import org.affianca.api.area.CodeList;
import org.affianca.api.area.Details;
import org.affianca.api.area.Length;
import org.affianca.area.adults.Papers;

/** What a ticket records: the journey, who waits at its end, and that the person arrived. */
@Details("adults.travel-ticket")
public record TravelTicket(
        @CodeList("travel-towards") String towards,
        @Length(120) String fromPlace,
        @Length(120) String toPlace,
        @CodeList("travel-means") String means,
        Optional<String> carrier,
        LocalDate travelsOn,
        Optional<String> awaitedBy,
        boolean serviceTold,
        Optional<LocalDate> arrivedOn,
        Optional<String> confirmedBy)
        implements Papers {
    @Override
    public Reasons lacking(String step, LocalDate on) {
        return switch (step) {
            case "ISSUED" -> new Reasons().when(carrier.isEmpty(), Because.of("ticket-without-carrier"));
            case "ARRIVED" ->
                new Reasons()
                        .when(arrivedOn.isEmpty(), Because.of("arrival-without-day"))
                        .when(confirmedBy.isEmpty(), Because.of("arrival-not-confirmed"))
                        .when(
                                arrivedOn.filter(day -> day.isBefore(travelsOn)).isPresent(),
                                Because.of("arrival-before-departure"));
            default -> new Reasons();
        };
    }
}
