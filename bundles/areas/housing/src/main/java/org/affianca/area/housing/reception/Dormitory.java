package org.affianca.area.housing.reception;

import java.time.LocalDate;
import java.util.Optional;
import org.affianca.api.area.Between;
import org.affianca.api.area.Details;
import org.affianca.api.area.Length;

/** What goes with a bed for the night. */
@Details("housing.dormitory")
public record Dormitory(
        @Between(least = 1, most = 365) int nights,
        @Length(20) Optional<String> entryHour,
        @Length(40) Optional<String> locker,
        boolean meals,
        Optional<LocalDate> rulesSignedOn,
        Optional<LocalDate> healthSeenOn) {}
