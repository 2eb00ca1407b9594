package org.affianca.area.adults.funeral;

import java.time.LocalDate;
import java.util.Optional;
import org.affianca.api.Because;
import org.affianca.api.Reasons;
import org.affianca.api.area.CodeList;
import org.affianca.api.area.Details;
import org.affianca.api.area.Length;
import org.affianca.api.money.Money;
import org.affianca.area.adults.Papers;

/** What a funeral at public charge records: the search for relatives, the authorisation, and what came back of the costs. */
@Details("adults.pauper-funeral")
public record PauperFuneral(
        LocalDate diedOn,
        String diedAt,
        boolean destitute,
        boolean abandoned,
        Optional<LocalDate> searchedOn,
        @Length(1000) Optional<String> searchedWhere,
        @Length(1000) Optional<String> relatives,
        @Length(1000) Optional<String> estate,
        Optional<Money> estateValue,
        @Length(60) Optional<String> authorisation,
        Optional<LocalDate> authorisedOn,
        Optional<String> undertaker,
        @CodeList("burial") Optional<String> burial,
        Optional<LocalDate> heldOn,
        Optional<String> recoveredFrom,
        Optional<Money> recovered)
        implements Papers {
    @Override
    public Reasons lacking(String step, LocalDate on) {
        return switch (step) {
            case "RELATIVES_SEARCHED" ->
                new Reasons()
                        .when(searchedOn.isEmpty(), Because.of("search-without-day"))
                        .when(searchedWhere.isEmpty(), Because.of("search-without-places"));
            case "AUTHORISED" ->
                new Reasons()
                        .when(authorisation.isEmpty(), Because.of("funeral-without-authorisation"))
                        .when(authorisedOn.isEmpty(), Because.of("funeral-without-day-of-authorisation"))
                        .when(Reasons.isAfter(authorisedOn, on), Because.of("funeral-authorised-later"));
            case "DONE" ->
                new Reasons()
                        .when(undertaker.isEmpty(), Because.of("funeral-without-undertaker"))
                        .when(burial.isEmpty(), Because.of("funeral-without-burial"));
            case "RECOVERY" -> new Reasons().when(estate.isEmpty(), Because.of("recovery-without-estate"));
            default -> new Reasons();
        };
    }
}
