package org.affianca.area.minors.report;

import java.time.LocalDate;
import java.util.Optional;
import org.affianca.api.PersonId;
import org.affianca.api.area.CodeList;
import org.affianca.api.area.Details;
import org.affianca.api.area.Length;
import org.affianca.api.area.Protected;

/** What a report about a child records beyond the assessment: when it was first heard of, from whom, and whether a court knows. */
@Details("minors.child-report")
public record ChildReport(
        PersonId child,
        LocalDate firstReportedOn,
        @CodeList("sinba-report-source") String source,
        @Length(200) @Protected Optional<String> reportedBy,
        @Length(200) Optional<String> parentsInformed,
        boolean unaccompanied,
        @CodeList("sinba-child-assessment") String childNeed,
        @CodeList("sinba-family-assessment") String familyNeed,
        @Length(120) Optional<String> school,
        boolean reportedToCourt,
        Optional<LocalDate> reportedToCourtOn) {}
