package org.affianca.area.minors.education;

import java.time.LocalDate;
import java.util.Optional;
import org.affianca.api.area.Between;
import org.affianca.api.area.CodeList;
import org.affianca.api.area.Details;
import org.affianca.api.area.Length;

/** How a child misses school, and what school, mayor and prosecutor were told. */
@Details("minors.school-non-attendance")
public record SchoolNonAttendance(
        @CodeList("school-violation") String violation,
        String school,
        @Length(9) String schoolYear,
        @Between(least = 0, most = 250) int absentDays,
        @Between(least = 0, most = 100) Optional<Integer> missedPercent,
        Optional<LocalDate> absentFrom,
        Optional<LocalDate> parentsToldOn,
        @Length(1000) Optional<String> reasonsGiven,
        Optional<String> admonition,
        Optional<LocalDate> admonitionNotifiedOn,
        Optional<LocalDate> prosecutorToldOn,
        Optional<String> prosecutorProtocol) {}
