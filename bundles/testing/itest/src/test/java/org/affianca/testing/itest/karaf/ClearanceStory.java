package org.affianca.testing.itest.karaf;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.affianca.testing.itest.house.Answer;
import org.affianca.testing.itest.house.Caller;

/** A building that is cleared, and the households found in it, over REST. */
public final class ClearanceStory {
    static final LocalDate TODAY = LocalDate.now();
    static final LocalDate OPINION = TODAY.plusDays(15);
    private static final String CLEARANCES = "/areas/housing/clearances";

    private final CaseStory story;
    private final Caller worker;

    public ClearanceStory(CaseStory story) {
        this.story = story;
        this.worker = story.worker();
    }

    /** An unsafe building whose act wants opinions within fifteen days. */
    public Answer act(long unit, String number) {
        return worker.post(
                CLEARANCES,
                Map.of(
                        "unit",
                        unit,
                        "authority",
                        "Sindaco",
                        "act",
                        number,
                        "actOn",
                        TODAY.minusDays(5).toString(),
                        "ground",
                        "unsafe",
                        "building",
                        "Via dei Segnaposto 9",
                        "clearanceOn",
                        TODAY.plusDays(30).toString(),
                        "opinionBy",
                        OPINION.toString()));
    }

    Answer sheet(Caller by, long clearance) {
        return by.get(CLEARANCES + "/" + clearance);
    }

    Answer list(Caller by) {
        return by.get(CLEARANCES).expect(200);
    }

    public Answer found(long clearance, List<Map<String, Object>> households) {
        return worker.post(CLEARANCES + "/" + clearance + "/households", Map.of("households", households));
    }

    Answer helped(long clearance, List<Map<String, Object>> measures) {
        return worker.post(
                CLEARANCES + "/" + clearance + "/measures",
                Map.of(
                        "clearedOn",
                        TODAY.toString(),
                        "directive",
                        "Direttiva del 29-2-2016, chiarimento del 15-11-2017",
                        "measures",
                        measures));
    }

    public static Map<String, Object> named(String surname, String name, int people, int minors) {
        Map<String, Object> household = counted(people, minors);
        household.put("surname", surname);
        household.put("name", name);
        household.put("birthDate", "1975-01-15");
        return household;
    }

    static Map<String, Object> ofCase(long file, int people, int minors) {
        Map<String, Object> household = counted(people, minors);
        household.put("caseId", file);
        return household;
    }

    static Map<String, Object> solution(long assessment, String solution, boolean accepted) {
        return Map.of(
                "assessment",
                assessment,
                "solution",
                solution,
                "offered",
                "Sei mesi in via Prova 1",
                "accepted",
                accepted,
                "goodsStored",
                true,
                "schoolKept",
                true,
                "animals",
                false);
    }

    /** The evaluation is done: the household was met, and what could be done is written. */
    void visited(long assessment, Map<String, Object> more) {
        Map<String, Object> details = new HashMap<>();
        story.sheet(assessment).at("/details").properties().forEach(one -> details.put(one.getKey(), one.getValue()));
        details.putAll(more);
        story.describe(assessment, details).expect(200);
    }

    private static Map<String, Object> counted(int people, int minors) {
        return new HashMap<>(Map.of(
                "surelyNew", false, "occupants", people, "minors", minors, "elderly", 0, "disabled", 0, "pregnant", 0));
    }
}
