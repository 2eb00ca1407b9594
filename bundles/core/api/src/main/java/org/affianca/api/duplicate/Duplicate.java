package org.affianca.api.duplicate;

import java.util.List;
import java.util.Optional;
import org.affianca.api.Because;
import org.affianca.api.person.PersonSummary;

/**
 * Two persons who may be the same.
 *
 * @param one the one registered first
 * @param version counts changes, for ETag; 0 while nothing was ever noted of the two
 * @param reasons why we think so, the strongest first
 * @param toldApart that they are not the same, if somebody said so
 */
public record Duplicate(
        PersonSummary one, PersonSummary other, int version, List<Because> reasons, Optional<ToldApart> toldApart) {
    public Duplicate {
        reasons = List.copyOf(reasons);
    }
}
