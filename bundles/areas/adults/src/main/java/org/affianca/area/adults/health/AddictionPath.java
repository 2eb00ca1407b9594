package org.affianca.area.adults.health;

import java.time.LocalDate;
import java.util.Optional;
import org.affianca.api.area.CodeList;
import org.affianca.api.area.Details;
import org.affianca.api.area.Length;

/** Which addiction a shared plan is about and with which service it is shared; nothing clinical. */
@Details("adults.addiction-path")
public record AddictionPath(
        @CodeList("addiction") String addiction,
        String addictionService,
        @Length(120) Optional<String> contact,
        Optional<LocalDate> consentOn) {}
