package org.affianca.rest.problem;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.affianca.api.problem.Stale;

/**
 * What went wrong, as RFC 9457 says it: the only shape an error of this API has.
 *
 * @param instance the path asked for, or the number of the fault under which the log knows it
 * @param allowed on a step that may not be taken: the codes of those that may
 * @param sent on a stale edit: the version it was made on
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
        Optional<List<String>> allowed,
        Optional<Integer> sent,
        Optional<Integer> current,
        Optional<String> changedBy,
        Optional<Instant> changedAt) {
    public static final String MEDIA_TYPE = "application/problem+json";

    public Problem {
        errors = List.copyOf(errors);
    }

    Problem allowing(List<String> steps) {
        return new Problem(
                type,
                title,
                status,
                detail,
                instance,
                code,
                errors,
                Optional.of(List.copyOf(steps)),
                sent,
                current,
                changedBy,
                changedAt);
    }

    Problem overtaken(Optional<Integer> built, Stale stale) {
        return new Problem(
                type,
                title,
                status,
                detail,
                instance,
                code,
                errors,
                allowed,
                built,
                Optional.of(stale.current()),
                Optional.of(stale.changedBy()),
                Optional.of(stale.changedAt()));
    }

    Problem known(String number) {
        return new Problem(
                type, title, status, detail, number, code, errors, allowed, sent, current, changedBy, changedAt);
    }

    /** One thing wrong: where in the body (JSON pointer, empty for the whole), which code, in a sentence. */
    public record Part(String pointer, String code, String detail) {}
}
