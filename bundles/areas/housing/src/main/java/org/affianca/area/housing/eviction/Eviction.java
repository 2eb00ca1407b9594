package org.affianca.area.housing.eviction;

import java.time.LocalDate;
import java.util.Optional;
import org.affianca.api.area.Between;
import org.affianca.api.area.CodeList;
import org.affianca.api.area.Details;
import org.affianca.api.area.Length;
import org.affianca.api.area.Protected;

/** What an eviction records beyond the order: its title, the bailiff, who lives there and what was tried to avert it. */
@Details("housing.eviction")
public record Eviction(
        @CodeList("eviction-title") String title,
        String landlord,
        Optional<LocalDate> validatedOn,
        @Length(120) Optional<String> bailiff,
        @Between(least = 0, most = 50) int accesses,
        @Between(least = 1, most = 50) int occupants,
        @Between(least = 0, most = 30) int minors,
        @Between(least = 0, most = 30) int elderly,
        @Between(least = 0, most = 30) int disabled,
        @Protected @Length(1000) Optional<String> frailty,
        @Length(2000) Optional<String> tried) {}
