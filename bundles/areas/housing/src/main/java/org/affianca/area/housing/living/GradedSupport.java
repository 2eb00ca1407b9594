package org.affianca.area.housing.living;

import java.time.LocalDate;
import org.affianca.api.area.Between;
import org.affianca.api.area.CodeList;
import org.affianca.api.area.Details;
import org.affianca.api.area.Length;

/** How intense the support at home is at present. */
@Details("housing.graded-support")
public record GradedSupport(
        @CodeList("support-intensity") String intensity,
        @Between(least = 0, most = 168) int hoursPerWeek,
        @Length(120) String supporter,
        LocalDate gradedOn) {}
