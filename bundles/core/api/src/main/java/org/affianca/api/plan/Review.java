package org.affianca.api.plan;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** A review of a plan: for when it is planned, and what came of it once it was held. */
public record Review(int number, LocalDate plannedFor, Optional<Held> held) {

    /**
     * What came of a review.
     *
     * @param planVersion the version that was reviewed
     * @param by label of the staff who wrote it down
     */
    public record Held(
            LocalDate on, int planVersion, List<String> tookPart, List<Attained> goals, String conclusions, String by) {
        public Held {
            tookPart = List.copyOf(tookPart);
            goals = List.copyOf(goals);
        }
    }

    /**
     * How far a goal was attained.
     *
     * @param goal its number
     * @param level 1 no, 2 in part, 3 yes, as the national record has it; 0 not judged
     * @param reason at most 1000 characters
     */
    public record Attained(int goal, int level, String reason) {}
}
