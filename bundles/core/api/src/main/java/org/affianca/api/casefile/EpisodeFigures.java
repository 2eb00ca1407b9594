package org.affianca.api.casefile;

import java.util.List;

/**
 * How many episodes began, were taken in charge and ended between two days, of the files the actor sees; who comes back
 * is counted as an episode of its own. {@code archived} ended without taking charge.
 */
public record EpisodeFigures(
        int opened, int reopened, int charged, int closed, int archived, List<ClosureCount> because) {
    public EpisodeFigures {
        because = List.copyOf(because);
    }

    /** How many were closed for one reason, a code of list {@code closure-reason}. */
    public record ClosureCount(String reason, int episodes) {}
}
