package org.affianca.area.housing.home;

import java.time.LocalDate;
import java.util.Optional;
import org.affianca.api.area.CodeList;
import org.affianca.api.area.Details;
import org.affianca.api.area.Length;
import org.affianca.api.area.Protected;

/** Between whom it is mediated, about what, and whether both want it. */
@Details("housing.housing-mediation")
public record HousingMediation(
        @CodeList("dispute") String dispute,
        String otherSide,
        @Protected @Length(2000) Optional<String> words,
        Optional<LocalDate> wantedOn,
        Optional<LocalDate> otherWantedOn) {}
