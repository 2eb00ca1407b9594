package org.affianca.area.minors.adoption;

import java.time.LocalDate;
import java.util.Optional;
import org.affianca.api.area.Between;
import org.affianca.api.area.Details;
import org.affianca.api.area.Length;
import org.affianca.api.area.Protected;

/** The inquiry on a couple: who makes it, when they met, what they found. Past cancers are not written down (L. 193/2023). */
@Details("minors.couple-assessment")
public record CoupleAssessment(
        Optional<String> socialWorker,
        Optional<String> psychologist,
        Optional<LocalDate> firstInterviewOn,
        @Between(least = 0, most = 30) Optional<Integer> interviews,
        Optional<LocalDate> homeVisitOn,
        @Protected @Length(2000) Optional<String> motivation,
        @Protected @Length(2000) Optional<String> resources,
        @Protected @Length(2000) Optional<String> availableFor,
        Optional<LocalDate> reportSentOn,
        Optional<String> protocol) {}
