package org.affianca.testing.leaks;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.math.BigDecimal;
import java.time.LocalDate;

/** What a field of a service's form takes, by its description alone. */
public final class FieldValue {
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
    private static final int DAYS = 30;

    private final String text;
    private final long person;
    private final boolean truth;

    /** Texts, persons and declarations become these. */
    public FieldValue(String text, long person, boolean truth) {
        this.text = text;
        this.person = person;
        this.truth = truth;
    }

    public JsonNode of(JsonNode field) {
        LocalDate today = LocalDate.now();
        return switch (field.path("type").asText()) {
            case "TEXT" -> JSON.textNode(text.substring(0, Math.min(text.length(), most(field))));
            case "CODE", "ENUM" -> JSON.textNode(field.at("/choices/0/code").asText());
            case "DATE" -> JSON.textNode(today.toString());
            case "PERIOD" ->
                JSON.objectNode()
                        .put("from", today.toString())
                        .put("until", today.plusDays(DAYS).toString());
            case "BOOLEAN" -> JSON.booleanNode(truth);
            case "REFERENCE" -> JSON.numberNode(person);
            default -> JSON.numberNode(least(field));
        };
    }

    private static int most(JsonNode field) {
        return field.path("most").asInt(Integer.MAX_VALUE);
    }

    private static BigDecimal least(JsonNode field) {
        return field.path("least").isNumber() ? field.path("least").decimalValue() : BigDecimal.ONE;
    }
}
