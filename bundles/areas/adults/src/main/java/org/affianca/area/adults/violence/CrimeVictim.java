package org.affianca.area.adults.violence;

import java.time.LocalDate;
import java.util.Optional;
import org.affianca.api.area.CodeList;
import org.affianca.api.area.Details;
import org.affianca.api.area.Protected;

/** Of what crime somebody is a victim, and which help was asked for. */
@Details("adults.crime-victim")
public record CrimeVictim(
        @CodeList("crime") String crime,
        Optional<LocalDate> reportedOn,
        @Protected Optional<String> proceeding,
        boolean legalAid,
        boolean interpreter) {}
