package org.affianca.engine.openid;

import java.util.Locale;
import java.util.regex.Pattern;

/** An identity in the one way it is kept: a fiscal code in capitals and without the country that SPID puts before it. */
final class Tidy {
    private static final Pattern FISCAL_CODE =
            Pattern.compile("(?:TINIT-)?([A-Z]{6}[0-9A-Z]{2}[A-Z][0-9A-Z]{2}[A-Z][0-9A-Z]{3}[A-Z])");

    private Tidy() {}

    static String identity(String text) {
        String stripped = text.strip();
        var match = FISCAL_CODE.matcher(stripped.toUpperCase(Locale.ROOT));
        return match.matches() ? match.group(1) : stripped;
    }
}
