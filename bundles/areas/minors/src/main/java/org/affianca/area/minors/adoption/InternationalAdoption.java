package org.affianca.area.minors.adoption;

import java.time.LocalDate;
import java.util.Optional;
import org.affianca.api.area.Details;

/** The same for an adoption abroad, with the authorised body and the country. */
@Details("minors.international-adoption")
public record InternationalAdoption(
        String spouse,
        LocalDate marriedOn,
        Optional<LocalDate> livingTogetherSince,
        String courtFile,
        Optional<LocalDate> informedOn,
        Optional<LocalDate> courseDoneOn,
        Optional<String> socialWorker,
        Optional<String> psychologist,
        Optional<LocalDate> reportSentOn,
        Optional<String> protocol,
        Optional<LocalDate> suitableOn,
        Optional<String> authorisedBody,
        Optional<LocalDate> appointedOn,
        Optional<String> country) {}
