package org.affianca.api;

import java.util.Map;

/**
 * Why a rule thinks so: a label key ({@code because.CODE} in the area's labels) and the values its sentence mentions.
 * The same words reach screen, letter and audit. Values are plain: text, number, date, money.
 */
public record Because(String code, Map<String, Object> values) {
    public Because {
        values = Map.copyOf(values);
    }

    public static Because of(String code) {
        return new Because(code, Map.of());
    }

    public static Because of(String code, String name, Object value) {
        return new Because(code, Map.of(name, value));
    }
}
