package org.affianca.area.adults.inclusion;

import java.time.LocalDate;
import java.util.Optional;
import org.affianca.api.area.Between;
import org.affianca.api.area.CodeList;
import org.affianca.api.area.Details;
import org.affianca.api.area.Length;

/** What somebody does in a project useful to all (PUC), and the cover without which it does not begin. */
@Details("adults.useful-project")
public record UsefulProject(
        String project,
        @CodeList("useful-field") String field,
        String host,
        @Length(120) String tutor,
        @Between(least = 1, most = 40) int weeklyHours,
        Optional<LocalDate> assignedOn,
        @Length(40) Optional<String> inailPosition,
        @Length(60) Optional<String> liabilityPolicy,
        Optional<LocalDate> insuredFrom,
        Optional<LocalDate> insuredUntil) {}
