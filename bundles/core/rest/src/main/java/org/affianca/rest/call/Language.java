package org.affianca.rest.call;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The two languages of the house: Italian unless English is asked for first. */
public final class Language {
    private Language() {}

    /** The first of our languages that an {@code Accept-Language} header names; weights are taken to be in order. */
    public static Locale of(@Nullable String accepted) {
        if (accepted != null) {
            for (String range : accepted.split(",", 16)) {
                String tag = range.strip();
                if (tag.regionMatches(true, 0, "it", 0, 2)) {
                    return Locale.ITALIAN;
                }
                if (tag.regionMatches(true, 0, "en", 0, 2)) {
                    return Locale.ENGLISH;
                }
            }
        }
        return Locale.ITALIAN;
    }
}
