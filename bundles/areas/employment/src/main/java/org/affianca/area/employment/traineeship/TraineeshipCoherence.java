package org.affianca.area.employment.traineeship;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.affianca.api.area.Coherence;
import org.affianca.api.area.ForService;
import org.affianca.api.problem.Flaw;
import org.osgi.service.component.annotations.Component;

/** What cannot be true of one traineeship at the same time, whatever its step. */
@Component
@ForService(service = "employment.traineeship")
public final class TraineeshipCoherence implements Coherence {
    private static final int MOST_HOURS_A_DAY = 8;

    @Override
    public List<Flaw> flaws(Record details) {
        Traineeship project = (Traineeship) details;
        List<Flaw> flaws = new ArrayList<>();
        if (same(project.hostTutor(), project.promoterTutor())) {
            flaws.add(Flaw.at("/details/promoterTutor", "one-tutor-for-both"));
        }
        if (project.weeklyHours() > MOST_HOURS_A_DAY * project.daysPerWeek()) {
            flaws.add(Flaw.at("/details/weeklyHours", "too-many-hours-a-day", "most", MOST_HOURS_A_DAY));
        }
        if (outOfOrder(project.insuredFrom(), project.insuredUntil())) {
            flaws.add(Flaw.at("/details/insuredUntil", "cover-ends-before-it-begins"));
        }
        if (outOfOrder(project.signedOn(), project.communicatedOn())) {
            flaws.add(Flaw.at("/details/communicatedOn", "communicated-before-signed"));
        }
        if (outOfOrder(project.signedOn(), project.skillsCertifiedOn())) {
            flaws.add(Flaw.at("/details/skillsCertifiedOn", "certified-before-signed"));
        }
        return flaws;
    }

    /** Whether two tutors are one person, as far as their names tell. */
    static boolean same(String oneTutor, String otherTutor) {
        return tidy(oneTutor).equalsIgnoreCase(tidy(otherTutor));
    }

    private static String tidy(String name) {
        return name.strip().replaceAll("\\s+", " ");
    }

    private static boolean outOfOrder(Optional<LocalDate> first, Optional<LocalDate> second) {
        return first.flatMap(day -> second.filter(day::isAfter)).isPresent();
    }
}
