package org.affianca.area.minors.education;

import org.affianca.api.Verdict;
import org.affianca.api.area.ForService;
import org.affianca.api.area.Guard;
import org.affianca.api.area.WorkFile;
import org.affianca.api.catalogue.Step;
import org.affianca.api.work.Decision;
import org.osgi.service.component.annotations.Component;

/** D.Lgs. 297/1994, art. 114: the school tells the parents before the mayor admonishes them, unless the child is not even enrolled. */
@Component
@ForService(service = "minors.school-non-attendance")
public final class SchoolAdmonitionGuard implements Guard {
    private static final String NOT_ENROLLED = "not-enrolled";

    @Override
    public Verdict allows(WorkFile file, Step to, Decision by) {
        SchoolNonAttendance absence = file.details(SchoolNonAttendance.class);
        boolean told =
                absence.parentsToldOn().filter(day -> !day.isAfter(by.on())).isPresent();
        return told || absence.violation().equals(NOT_ENROLLED) || !to.name().equals("ADMONISHED")
                ? Verdict.yes()
                : Verdict.no("parents-not-told");
    }
}
