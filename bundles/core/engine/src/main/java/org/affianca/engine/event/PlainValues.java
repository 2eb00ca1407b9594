package org.affianca.engine.event;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Map;
import java.util.TreeMap;
import org.affianca.api.Code;
import org.affianca.api.ServiceCode;
import org.affianca.api.money.Money;

/**
 * Plain values as JSON and back: texts, whole numbers, decimals, booleans; days, months and money keep their type as
 * {@code {"day":"2026-01-15"}}, {@code {"month":"2026-01"}}, {@code {"cents":60000}}.
 */
public final class PlainValues {
    private PlainValues() {}

    public static String write(Map<String, Object> values) {
        StringBuilder json = new StringBuilder("{");
        new TreeMap<>(values).forEach((name, value) -> {
            json.append(json.length() == 1 ? "" : ",");
            text(json, name);
            json.append(':');
            value(json, value);
        });
        return json.append('}').toString();
    }

    public static Map<String, Object> read(String json) {
        return new PlainReader(json).all();
    }

    private static void value(StringBuilder json, Object value) {
        if (value instanceof Money money) {
            json.append("{\"cents\":").append(money.cents()).append('}');
        } else if (value instanceof LocalDate) {
            json.append("{\"day\":\"").append(value).append("\"}");
        } else if (value instanceof YearMonth) {
            json.append("{\"month\":\"").append(value).append("\"}");
        } else if (value instanceof Integer || value instanceof Long || value instanceof Boolean) {
            json.append(value);
        } else if (value instanceof BigDecimal decimal) {
            String digits = decimal.toPlainString();
            json.append(digits.contains(".") ? digits : digits + ".0");
        } else if (value instanceof Code code) {
            text(json, code.value());
        } else if (value instanceof ServiceCode code) {
            text(json, code.value());
        } else {
            text(json, value.toString());
        }
    }

    private static void text(StringBuilder json, String value) {
        json.append('"');
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            if (c == '"' || c == '\\') {
                json.append('\\').append(c);
            } else if (c < ' ') {
                json.append(String.format("\\u%04x", (int) c));
            } else {
                json.append(c);
            }
        }
        json.append('"');
    }
}
