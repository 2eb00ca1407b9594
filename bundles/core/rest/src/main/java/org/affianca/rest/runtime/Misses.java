package org.affianca.rest.runtime;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.affianca.api.barrier.Attempts;

/** Says of each answer "there is no such record" which one was asked for; afterwards, and of all alike. */
final class Misses {
    private static final Pattern RECORD = Pattern.compile("/([a-z-]{1,40})/(\\d{1,18})(?=/|$)");

    private final Attempts attempts;

    Misses(Attempts attempts) {
        this.attempts = attempts;
    }

    void note(String path, int status) {
        if (status != 404) {
            return;
        }
        Matcher record = RECORD.matcher(path);
        while (record.find()) {
            attempts.missed(record.group(1), Long.parseLong(record.group(2)));
        }
    }
}
