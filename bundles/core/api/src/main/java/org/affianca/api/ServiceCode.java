package org.affianca.api;

import java.util.regex.Pattern;

/** The name of a service in the catalogue: {@code area.word-word}, such as {@code employment.traineeship}. */
public record ServiceCode(String value) {
    private static final Pattern SHAPE = Pattern.compile("[a-z][a-z0-9]{0,31}\\.[a-z][a-z0-9-]{0,63}");

    public ServiceCode {
        if (!SHAPE.matcher(value).matches()) {
            throw new IllegalArgumentException("not a service code: area.word-word is expected");
        }
    }

    /** The id of the area that brings the service; {@code core} for core's own. */
    public String area() {
        return value.substring(0, value.indexOf('.'));
    }

    /** The service's name within its area. */
    public String word() {
        return value.substring(value.indexOf('.') + 1);
    }
}
