package org.affianca.api.figure;

import java.time.LocalDate;
import java.util.Map;
import org.affianca.api.Because;

/** A rule asked for a figure of which no value holds on that day; the rule then cannot judge. */
public final class NoFigure extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private final transient Because why;

    NoFigure(String code, LocalDate day) {
        super("no value of " + code + " on " + day);
        this.why = new Because("no-figure", Map.of("figure", "figure" + code.substring(code.indexOf('.')), "day", day));
    }

    public Because why() {
        return why;
    }
}
