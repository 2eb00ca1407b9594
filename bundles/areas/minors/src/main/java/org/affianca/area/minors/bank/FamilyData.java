package org.affianca.area.minors.bank;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.affianca.api.problem.Flaw;

/** What the bank keeps of a family, as it is sent; the name may be a cover name. */
public record FamilyData(
        String name,
        FamilyState state,
        String type,
        Optional<LocalDate> suitableOn,
        Optional<LocalDate> availableFrom,
        Optional<LocalDate> availableUntil,
        boolean fullTime,
        boolean partTime,
        boolean residential,
        boolean daytime,
        int fromAge,
        int toAge,
        int mostChildren,
        boolean outOfRegion,
        List<String> skills,
        List<Training> trainings,
        Optional<String> note) {
    static final int MOST_CHILDREN = 6;
    private static final int OLDEST = 21;
    private static final int MOST_TRAININGS = 50;
    private static final int MOST_HOURS = 500;
    private static final int LINE = 200;
    private static final int NOTE = 2000;

    public FamilyData {
        skills = List.copyOf(skills);
        trainings = List.copyOf(trainings);
    }

    /** All that is wrong with it, given the codes that there are. */
    List<Flaw> flaws(Set<String> knownTypes, Set<String> knownSkills) {
        List<Flaw> flaws = new ArrayList<>();
        line(flaws, "/name", name);
        when(flaws, !knownTypes.contains(type), "/type", "unknown-code");
        when(flaws, !knownSkills.containsAll(skills), "/skills", "unknown-code");
        when(flaws, Set.copyOf(skills).size() < skills.size(), "/skills", "twice-the-same");
        when(flaws, fromAge < 0 || fromAge > OLDEST, "/fromAge", "out-of-range");
        when(flaws, toAge < fromAge || toAge > OLDEST, "/toAge", "out-of-range");
        when(flaws, mostChildren < 1 || mostChildren > MOST_CHILDREN, "/mostChildren", "out-of-range");
        when(flaws, trainings.size() > MOST_TRAININGS, "/trainings", "out-of-range");
        when(flaws, words().length() > NOTE, "/note", "note-too-long");
        when(
                flaws,
                state == FamilyState.AVAILABLE && suitableOn.isEmpty(),
                "/suitableOn",
                "available-without-suitability");
        when(
                flaws,
                availableFrom
                        .filter(from -> availableUntil.filter(from::isAfter).isPresent())
                        .isPresent(),
                "/availableUntil",
                "available-until-before-from");
        for (int i = 0; i < trainings.size(); i++) {
            line(flaws, "/trainings/" + i + "/title", trainings.get(i).title());
            int hours = trainings.get(i).hours();
            when(flaws, hours < 1 || hours > MOST_HOURS, "/trainings/" + i + "/hours", "out-of-range");
        }
        return flaws;
    }

    String words() {
        return note.map(String::strip).orElse("");
    }

    private static void line(List<Flaw> flaws, String pointer, String text) {
        when(flaws, text.isBlank(), pointer, "required");
        when(flaws, text.length() > LINE, pointer, "line-too-long");
    }

    private static void when(List<Flaw> flaws, boolean wrong, String pointer, String code) {
        if (wrong) {
            flaws.add(Flaw.at(pointer, code));
        }
    }
}
