package org.affianca.engine.event;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.Map;
import org.affianca.api.money.Money;

/** Reads what {@link PlainValues} wrote; anything else is a fault. */
final class PlainReader {
    private final String json;
    private int at;

    PlainReader(String json) {
        this.json = json;
    }

    Map<String, Object> all() {
        Map<String, Object> values = new LinkedHashMap<>();
        expect('{');
        while (!next('}')) {
            next(',');
            String name = text();
            expect(':');
            values.put(name, value());
        }
        return values;
    }

    private Object value() {
        char first = json.charAt(at);
        if (first == '"') {
            return text();
        }
        if (first == '{') {
            return typed();
        }
        int from = at;
        while (",}".indexOf(json.charAt(at)) < 0) {
            at++;
        }
        String word = json.substring(from, at);
        if (word.equals("true") || word.equals("false")) {
            return Boolean.valueOf(word);
        }
        return word.contains(".") ? new BigDecimal(word) : (Object) Long.valueOf(word);
    }

    private Object typed() {
        Map.Entry<String, Object> one = all().entrySet().iterator().next();
        return switch (one.getKey()) {
            case "day" -> LocalDate.parse((String) one.getValue());
            case "month" -> YearMonth.parse((String) one.getValue());
            case "cents" -> new Money((Long) one.getValue());
            default -> throw new IllegalArgumentException("no such type of value: " + one.getKey());
        };
    }

    private String text() {
        expect('"');
        StringBuilder text = new StringBuilder();
        while (json.charAt(at) != '"') {
            char c = json.charAt(at++);
            if (c != '\\') {
                text.append(c);
            } else if (json.charAt(at) == 'u') {
                text.append((char) Integer.parseInt(json.substring(at + 1, at + 5), 16));
                at += 5;
            } else {
                text.append(json.charAt(at++));
            }
        }
        at++;
        return text.toString();
    }

    private boolean next(char c) {
        if (json.charAt(at) == c) {
            at++;
            return true;
        }
        return false;
    }

    private void expect(char c) {
        if (!next(c)) {
            throw new IllegalArgumentException("expected " + c + " at " + at);
        }
    }
}
