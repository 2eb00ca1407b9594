package org.affianca.area.housing.clearance;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.affianca.api.problem.Flaw;

/** A clearance as it is entered. */
public record ClearanceData(
        long unit,
        String authority,
        String act,
        LocalDate actOn,
        String ground,
        String building,
        Optional<LocalDate> clearanceOn,
        LocalDate opinionBy) {

    /** All that is wrong with it. */
    List<Flaw> flaws(Set<Long> units, Set<String> grounds, LocalDate today) {
        List<Flaw> flaws = new ArrayList<>();
        if (!units.contains(unit)) {
            flaws.add(Flaw.at("/unit", "unknown-unit"));
        }
        line("/authority", authority, 200, flaws);
        line("/act", act, 120, flaws);
        line("/building", building, 200, flaws);
        if (!grounds.contains(ground)) {
            flaws.add(Flaw.at("/ground", "unknown-code"));
        }
        if (actOn.isAfter(today)) {
            flaws.add(Flaw.at("/actOn", "in-the-future"));
        }
        if (opinionBy.isBefore(today)) {
            flaws.add(Flaw.at("/opinionBy", "opinion-too-late"));
        }
        if (clearanceOn.filter(day -> day.isBefore(opinionBy)).isPresent()) {
            flaws.add(Flaw.at("/clearanceOn", "cleared-before-the-opinion"));
        }
        return flaws;
    }

    private static void line(String pointer, String text, int most, List<Flaw> flaws) {
        if (text.isBlank()) {
            flaws.add(Flaw.at(pointer, "required"));
        } else if (text.length() > most) {
            flaws.add(Flaw.at(pointer, "too-long", "most", most));
        }
    }
}
