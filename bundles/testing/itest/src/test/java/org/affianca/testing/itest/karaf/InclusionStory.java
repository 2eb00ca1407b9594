package org.affianca.testing.itest.karaf;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.affianca.testing.itest.house.Answer;

/** Services of adults' inclusion and protection over REST, opened as a caseworker would. */
final class InclusionStory {
    private static final LocalDate TODAY = LocalDate.now();

    private final CaseStory story;

    InclusionStory(CaseStory story) {
        this.story = story;
    }

    static String day(int later) {
        return TODAY.plusDays(later).toString();
    }

    /** As many days ago, without saying whether it succeeded. */
    Answer open(long file, String service, int daysAgo, Map<String, Object> details, Map<String, Object> more) {
        Map<String, Object> opening =
                new LinkedHashMap<>(Map.of("service", "adults." + service, "from", day(-daysAgo), "details", details));
        opening.putAll(more);
        return story.worker().post("/cases/" + file + "/works", opening);
    }

    long opened(long file, String service, int daysAgo, Map<String, Object> details) {
        return open(file, service, daysAgo, details, Map.of()).expect(201).id();
    }

    /** The inclusion allowance of a household that signed its activation pact so many days ago. */
    long allowance(long file, int daysAgo) {
        return opened(
                file, "national-measure", daysAgo, Map.of("measure", "adi", "protocol", "INPS-ADI-1", "members", 2));
    }

    Map<String, Object> pact(String outcome) {
        return new LinkedHashMap<>(Map.of(
                "measure",
                "adi",
                "protocol",
                "INPS-ADI-1",
                "analysedOn",
                day(-5),
                "analysisOutcome",
                outcome,
                "mainNeed",
                "work",
                "otherNeed",
                "housing"));
    }

    Map<String, Object> usefulProject(int weeklyHours) {
        return new LinkedHashMap<>(Map.of(
                "project",
                "Giardini puliti",
                "field",
                "commons",
                "host",
                "Comune",
                "tutor",
                "Marta Inventati",
                "weeklyHours",
                weeklyHours));
    }

    Answer step(long work, String step) {
        return story.step(work, step, TODAY.toString(), "", "");
    }

    Answer step(long work, String step, String outcome) {
        return story.step(work, step, TODAY.toString(), outcome, "");
    }

    /** A deadline of a work by its code. */
    JsonNode deadline(long work, String code) {
        for (JsonNode one : story.sheet(work).at("/deadlines")) {
            if (one.path("code").asText().equals(code)) {
                return one;
            }
        }
        throw new AssertionError(
                "no deadline " + code + " in " + story.sheet(work).at("/deadlines"));
    }
}
