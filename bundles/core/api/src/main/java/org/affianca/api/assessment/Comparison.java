package org.affianca.api.assessment;

import java.util.List;
import org.affianca.api.PersonId;

/**
 * The complete assessments of one person with one instrument, the oldest first. Items and scores of different versions
 * are the same where their ids are.
 *
 * @param earlier how many older ones there are besides
 */
public record Comparison(PersonId person, String instrument, List<Occasion> occasions, int earlier) {
    public Comparison {
        occasions = List.copyOf(occasions);
    }
}
