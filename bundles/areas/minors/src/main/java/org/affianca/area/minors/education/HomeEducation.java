package org.affianca.area.minors.education;

import java.time.LocalDate;
import java.util.Optional;
import org.affianca.api.area.Between;
import org.affianca.api.area.CodeList;
import org.affianca.api.area.Details;
import org.affianca.api.area.Length;

/** How many hours an educator comes, where, and what for. */
@Details("minors.home-education")
public record HomeEducation(
        @Between(least = 1, most = 40) int weeklyHours,
        @CodeList("education-setting") String setting,
        Optional<String> educator,
        @Length(2000) Optional<String> goals,
        Optional<LocalDate> signedOn) {}
