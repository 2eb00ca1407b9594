package org.affianca.area.minors.education;

import java.time.LocalDate;
import java.util.Optional;
import org.affianca.api.Verdict;
import org.affianca.api.area.ForService;
import org.affianca.api.area.Guard;
import org.affianca.api.area.WorkFile;
import org.affianca.api.catalogue.Step;
import org.affianca.api.work.Decision;
import org.osgi.service.component.annotations.Component;

/**
 * D.Lgs. 297/1994, art. 114: the school tells the parents before the mayor admonishes them, unless the child is not even
 * enrolled; the prosecutor is told only of those to whom the admonition was notified.
 */
@Component
@ForService(service = "minors.school-non-attendance")
public final class SchoolStepsGuard implements Guard {
    private static final String NOT_ENROLLED = "not-enrolled";

    @Override
    public Verdict allows(WorkFile file, Step to, Decision by) {
        SchoolNonAttendance absence = file.details(SchoolNonAttendance.class);
        return switch (to.name()) {
            case "ADMONISHED" ->
                absence.violation().equals(NOT_ENROLLED) || past(absence.parentsToldOn(), by.on())
                        ? Verdict.yes()
                        : Verdict.no("parents-not-told");
            case "PROSECUTOR" ->
                past(absence.admonitionNotifiedOn(), by.on()) ? Verdict.yes() : Verdict.no("admonition-not-notified");
            default -> Verdict.yes();
        };
    }

    private static boolean past(Optional<LocalDate> day, LocalDate on) {
        return day.filter(told -> !told.isAfter(on)).isPresent();
    }
}
