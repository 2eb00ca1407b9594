package org.affianca.area.adults.journey;

import java.time.LocalDate;
import java.util.Optional;
import org.affianca.api.area.CodeList;
import org.affianca.api.area.Details;
import org.affianca.api.area.Length;

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
        Optional<String> confirmedBy) {}
