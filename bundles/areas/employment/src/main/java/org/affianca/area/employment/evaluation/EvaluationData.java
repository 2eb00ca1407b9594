package org.affianca.area.employment.evaluation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.affianca.api.problem.Flaw;

/** An evaluation as it is sent: how far the trainee has come in orientation, skills, own resources and self-esteem. */
public record EvaluationData(
        LocalDate givenOn,
        String moment,
        int orientation,
        int skills,
        int resources,
        int selfEsteem,
        Optional<String> note) {
    static final int LONGEST_NOTE = 2000;

    private static final Set<String> MOMENTS = Set.of("initial", "interim", "final");

    /** All that is wrong with it, for a traineeship that began on {@code start}. */
    List<Flaw> flaws(LocalDate start, LocalDate today) {
        List<Flaw> flaws = new ArrayList<>();
        if (!MOMENTS.contains(moment)) {
            flaws.add(Flaw.at("/moment", "unknown-moment"));
        }
        if (givenOn.isAfter(today)) {
            flaws.add(Flaw.at("/givenOn", "evaluated-in-the-future"));
        }
        if (givenOn.isBefore(start)) {
            flaws.add(Flaw.at("/givenOn", "evaluated-before-start", "start", start));
        }
        scale("/orientation", orientation, flaws);
        scale("/skills", skills, flaws);
        scale("/resources", resources, flaws);
        scale("/selfEsteem", selfEsteem, flaws);
        if (words().length() > LONGEST_NOTE) {
            flaws.add(Flaw.at("/note", "note-too-long", "most", LONGEST_NOTE));
        }
        return flaws;
    }

    String words() {
        return note.map(String::strip).orElse("");
    }

    private static void scale(String pointer, int value, List<Flaw> flaws) {
        if (value < 1 || value > 5) {
            flaws.add(Flaw.at(pointer, "scale-one-to-five"));
        }
    }
}
