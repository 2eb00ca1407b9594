package org.affianca.area.minors.education;

import java.time.LocalDate;
import org.affianca.api.Advice;
import org.affianca.api.area.Eligibility;
import org.affianca.api.area.ForService;
import org.affianca.api.area.WorkFile;
import org.osgi.service.component.annotations.Component;

/**
 * D.Lgs. 297/1994, art. 114, as replaced by D.L. 123/2023, art. 12 (L. 159/2023): the mayor admonishes whoever is not
 * enrolled, misses more than fifteen days in three months without reasons, or a quarter of the year's hours.
 */
@Component
@ForService(service = "minors.school-non-attendance")
public final class SchoolNonAttendanceEligibility implements Eligibility {
    @Override
    public Advice advise(WorkFile file, LocalDate on) {
        SchoolNonAttendance absence = file.details(SchoolNonAttendance.class);
        return switch (absence.violation()) {
            case "absent" -> absent(absence, file.figures().whole("minors.absence-days", on));
            case "elusion" -> eluding(absence, file.figures().whole("minors.elusion-share", on));
            default -> weighed(absence);
        };
    }

    private static Advice absent(SchoolNonAttendance absence, int days) {
        return absence.absentDays() > days ? weighed(absence) : Advice.against("absences-within-limit", "days", days);
    }

    private static Advice eluding(SchoolNonAttendance absence, int share) {
        if (absence.missedPercent().isEmpty()) {
            return Advice.unclear("missed-hours-unknown");
        }
        return absence.missedPercent().get() >= share
                ? weighed(absence)
                : Advice.against("missed-hours-within-limit", "share", share);
    }

    private static Advice weighed(SchoolNonAttendance absence) {
        return absence.reasonsGiven().isPresent() ? Advice.unclear("reasons-to-weigh") : Advice.inFavour();
    }
}
