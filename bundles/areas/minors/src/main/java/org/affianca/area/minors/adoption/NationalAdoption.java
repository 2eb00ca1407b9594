package org.affianca.area.minors.adoption;

import java.time.LocalDate;
import java.util.Optional;
import org.affianca.api.area.Details;

/** How a couple that offers itself for a national adoption is guided and reported on. */
@Details("minors.national-adoption")
public record NationalAdoption(
        String spouse,
        LocalDate marriedOn,
        Optional<LocalDate> livingTogetherSince,
        String courtFile,
        Optional<LocalDate> informedOn,
        Optional<LocalDate> courseDoneOn,
        Optional<String> socialWorker,
        Optional<String> psychologist,
        Optional<LocalDate> reportSentOn,
        Optional<String> protocol) {}
