package org.affianca.testing.itest.walk;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ThreadLocalRandom;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.affianca.testing.itest.house.Answer;
import org.affianca.testing.itest.house.Caller;
import org.affianca.testing.itest.house.Town;
import org.affianca.testing.itest.karaf.CaseStory;
import org.affianca.testing.itest.karaf.PlaceStory;
import org.jspecify.annotations.Nullable;

/** A case with a grown-up and a child, and the words by which scripts name what is there. */
final class Ground {
    private static final Pattern WORD = Pattern.compile("\\{([^{}]+)}");
    private static final Pattern DAY = Pattern.compile("today([+-][0-9]+)");

    private final Town town;
    private final CaseStory story;
    private final Map<String, String> known = new LinkedHashMap<>();

    /** A case of its own; the town's house, court and unit are known to it already. */
    Ground(Town town, CaseStory story, Map<String, String> shared, boolean child) {
        this.town = town;
        this.story = story;
        known.putAll(shared);
        long adult = person("Bruno", "1968-11-30");
        long young = person("Leo", LocalDate.now().minusYears(9).toString());
        known.put("adult", Long.toString(adult));
        known.put("child", Long.toString(young));
        known.put("person", Long.toString(child ? young : adult));
        known.put("case", Long.toString(opened(adult, young)));
    }

    CaseStory story() {
        return story;
    }

    Caller caller(String role) {
        return switch (role) {
            case "worker" -> story.worker();
            case "administrator" -> town.administrator();
            default -> town.user(role);
        };
    }

    long number(String word) {
        return Long.parseLong(word(word));
    }

    String said(String word) {
        return word(word);
    }

    void know(String word, long value) {
        known.put(word, Long.toString(value));
    }

    /** Does what a script asks for, which must succeed. */
    Answer act(Act act) {
        Caller caller = caller(act.as());
        String[] headers = act.after()
                .map(path -> caller.get(text(path)).expect(200).etag())
                .map(etag -> new String[] {"If-Match", etag})
                .orElse(new String[0]);
        Object body = told(act.body());
        Answer answer = act.method().equals("PUT")
                ? caller.put(text(act.path()), body, headers)
                : caller.post(text(act.path()), body, headers);
        if (answer.status() >= 300) {
            throw new AssertionError(answer.asked() + " was answered " + answer.status() + ": " + answer.text());
        }
        act.takes()
                .forEach((name, pointer) -> known.put(name, answer.at(pointer).asText()));
        return answer;
    }

    /** The same with the words in braces said; a text that is nothing but an id becomes its number. */
    @Nullable
    Object told(@Nullable Object plain) {
        if (plain instanceof Map<?, ?> map) {
            Map<String, @Nullable Object> told = new LinkedHashMap<>();
            map.forEach((key, value) -> told.put(String.valueOf(key), told(value)));
            return told;
        }
        if (plain instanceof List<?> list) {
            List<@Nullable Object> told = new ArrayList<>();
            list.forEach(one -> told.add(told(one)));
            return told;
        }
        if (!(plain instanceof String text)) {
            return plain;
        }
        String said = text(text);
        boolean id = WORD.matcher(text).matches() && said.matches("[0-9]{1,18}");
        return id ? (Object) Long.valueOf(said) : said;
    }

    private String text(String text) {
        return WORD.matcher(text).replaceAll(word -> Matcher.quoteReplacement(word(word.group(1))));
    }

    private String word(String word) {
        Matcher day = DAY.matcher(word);
        if (day.matches()) {
            return LocalDate.now().plusDays(Long.parseLong(day.group(1))).toString();
        }
        if (word.startsWith("code:")) {
            return story.firstCode(word.substring("code:".length()));
        }
        String value =
                switch (word) {
                    case "today" -> LocalDate.now().toString();
                    case "month" -> YearMonth.now().toString();
                    case "year" -> Integer.toString(LocalDate.now().getYear());
                    case "any" -> any();
                    default -> known.get(word);
                };
        if (value == null) {
            throw new AssertionError("nothing is known as {" + word + "}, only " + known.keySet());
        }
        return value;
    }

    private long person(String name, String born) {
        Map<String, Object> person = CaseStory.person("Collaudi" + any(), name);
        person.put("birthDate", born);
        return story.worker().post("/people", person).expect(201).id();
    }

    private long opened(long adult, long child) {
        long file = story.worker()
                .post(
                        "/cases",
                        Map.of(
                                "members",
                                List.of(adult, child),
                                "unit",
                                number("unit"),
                                "reason",
                                "Si percorre un servizio",
                                "secrecy",
                                "ORDINARY"))
                .expect(201)
                .id();
        story.move(file, "IN_CHARGE", story.firstCode("taking-charge"), "").expect(200);
        return file;
    }

    private static String any() {
        return Long.toString(ThreadLocalRandom.current().nextLong(1L << 40), 26).replaceAll("[0-9]", "x");
    }

    /** The first bed of a house, a court, the unit and the worker: what all cases of a town share. */
    static Map<String, String> shared(Town town, CaseStory story) {
        Map<String, String> shared = new LinkedHashMap<>();
        Caller coordinator = town.user("coordinator");
        PlaceStory places = new PlaceStory(story, coordinator);
        long facility = places.facility("Casa dei Collaudi " + any(), false);
        places.floor(facility, 3);
        JsonNode court = coordinator
                .post(
                        "/authorities",
                        Map.of("kind", "juvenile-court", "name", "Tribunale di Prova " + any(), "place", "Parma"))
                .expect(201)
                .json();
        shared.put("facility", Long.toString(facility));
        shared.put("bed", Long.toString(places.bed(facility, 1)));
        shared.put("authority", court.path("id").asText());
        shared.put("unit", Long.toString(town.unit()));
        shared.put(
                "me", story.worker().get("/session").expect(200).at("/user/id").asText());
        return shared;
    }
}
