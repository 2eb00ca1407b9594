package org.affianca.rest.problem;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * What went wrong, as RFC 9457 says it: the only shape an error of this API has.
 *
 * @param instance the path asked for, or the number of the fault under which the log knows it
 * @param current on a stale edit: the version now stored, who wrote it and when
 */
public record Problem(
        String type,
        String title,
        int status,
        String detail,
        String instance,
        String code,
        List<Part> errors,
        Optional<Integer> current,
        Optional<String> changedBy,
        Optional<Instant> changedAt) {
    public static final String MEDIA_TYPE = "application/problem+json";

    public Problem {
        errors = List.copyOf(errors);
    }

    /** One thing wrong: where in the body (JSON pointer, empty for the whole), which code, in a sentence. */
    public record Part(String pointer, String code, String detail) {}
}
