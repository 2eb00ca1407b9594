package org.affianca.area.adults.funeral;

import java.time.LocalDate;
import java.util.Optional;
import org.affianca.api.area.CodeList;
import org.affianca.api.area.Details;
import org.affianca.api.area.Length;
import org.affianca.api.money.Money;

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
        Optional<Money> recovered) {}
