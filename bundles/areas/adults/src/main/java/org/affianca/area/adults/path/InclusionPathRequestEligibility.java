package org.affianca.area.adults.path;

import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.affianca.api.Advice;
import org.affianca.api.Because;
import org.affianca.api.area.Eligibility;
import org.affianca.api.area.ForService;
import org.affianca.api.area.WorkFile;
import org.osgi.service.component.annotations.Component;

/** Inclusion paths are for who has completed compulsory schooling and is able for the activity; the team says who is first. */
@Component
@ForService(service = "adults.inclusion-path-request")
public final class InclusionPathRequestEligibility implements Eligibility {
    @Override
    public Advice advise(WorkFile file, LocalDate on) {
        InclusionPathRequest request = file.details(InclusionPathRequest.class);
        int least = file.figures().whole("adults.path-least-age", on);
        Optional<Integer> age =
                file.person().birthDate().map(born -> Period.between(born, on).getYears());
        List<Because> against = new ArrayList<>();
        if (!request.schoolingDone()) {
            against.add(Because.of("schooling-not-completed"));
        }
        if (!request.able()) {
            against.add(Because.of("not-able-for-the-activity"));
        }
        if (age.filter(years -> years < least).isPresent()) {
            against.add(Because.of("too-young-for-a-path", "age", least));
        }
        return against.isEmpty() ? Advice.inFavour() : new Advice.Against(against);
    }
}
