package org.affianca.testing.leaks;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What was answered: status, headers, body, and how long it took. */
record Reply(String asked, int status, Map<String, List<String>> headers, byte[] body, long nanos) {
    private static final String INSTANT = "\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d[.\\d]*Z";
    private static final Pattern PLACE = Pattern.compile("\"pointer\":\"[^\"]*\"|\"line\":\\d+");
    private static final List<String> OF_THE_MOMENT = List.of(
            "date", "content-length", "set-cookie", "x-ratelimit-limit", "x-ratelimit-remaining", "x-ratelimit-reset");

    boolean isGood() {
        return status / 100 == 2;
    }

    String header(String name) {
        return headers.entrySet().stream()
                .filter(header -> header.getKey().equalsIgnoreCase(name))
                .map(header -> header.getValue().get(0))
                .findFirst()
                .orElse("");
    }

    /** All that a reader can make out: status line, headers, and the body with papers and archives opened. */
    String text() {
        return status + " " + headers + "\n" + Inside.text(body, header("Content-Type"));
    }

    JsonNode json() {
        try {
            return body.length == 0 ? MissingNode.getInstance() : Door.JSON.readTree(text0());
        } catch (JsonProcessingException noJson) {
            return MissingNode.getInstance();
        }
    }

    private String text0() {
        return new String(body, java.nio.charset.StandardCharsets.UTF_8);
    }

    /** What must be the same in two answers that shall not be told apart: without the moment and without what was asked for. */
    String face(List<String> asked) {
        Map<String, List<String>> kept = new TreeMap<>();
        headers.forEach((name, values) -> {
            if (!OF_THE_MOMENT.contains(name.toLowerCase(java.util.Locale.ROOT))) {
                kept.put(name.toLowerCase(java.util.Locale.ROOT), values);
            }
        });
        String said = Inside.text(body, "");
        // A status is no id, nor is a place in a list, though an id may be the same number.
        String face = PLACE.matcher(kept + "\n" + said)
                .replaceAll(place -> Matcher.quoteReplacement(place.group().replaceAll("\\d+", "at$0")))
                .replaceAll(INSTANT, "then")
                .replaceAll("\"status\":\\d+", "\"status\":0")
                .replaceAll("\"instance\":\"[^\"]*\"", "\"instance\":\"here\"")
                .replaceAll(Ghosts.SHAPE, "#");
        for (String word : asked) {
            face = face.replaceAll("(?<![0-9A-Za-z])" + Pattern.quote(word) + "(?![0-9A-Za-z])", "#");
        }
        return status + " " + Canaries.blurred(face);
    }
}
