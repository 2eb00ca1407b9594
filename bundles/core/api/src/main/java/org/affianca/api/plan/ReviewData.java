package org.affianca.api.plan;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What is written down of a review that was held.
 *
 * @param on not in the future, not before the version is in force
 * @param tookPart 1 to 30 names
 * @param goals each goal of the version in force once
 * @param conclusions 1 to 8000 characters
 * @param next when to review again; absent = after the months the plan names
 */
public record ReviewData(
        LocalDate on,
        List<String> tookPart,
        List<Review.Attained> goals,
        String conclusions,
        Optional<LocalDate> next) {
    public ReviewData {
        tookPart = List.copyOf(tookPart);
        goals = List.copyOf(goals);
    }
}
