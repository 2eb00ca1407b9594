package org.affianca.api.casefile;

import java.util.List;
import org.affianca.api.Tally;

/**
 * How many episodes began, were taken in charge and ended between two days, of the files the actor sees; who comes back
 * is counted as an episode of its own. {@code archived} ended without taking charge. Below five only
 * of units one is in.
 */
public record EpisodeFigures(
        Tally opened, Tally reopened, Tally charged, Tally closed, Tally archived, List<ClosureCount> because) {
    public EpisodeFigures {
        because = List.copyOf(because);
    }

    /** How many were closed for one reason, a code of list {@code closure-reason}. */
    public record ClosureCount(String reason, Tally episodes) {}
}
