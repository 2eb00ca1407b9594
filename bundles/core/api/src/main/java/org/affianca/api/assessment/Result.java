package org.affianca.api.assessment;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * What came out of a score.
 *
 * @param value absent while nothing it is made of was answered, and always for a LOOKUP
 * @param level of {@link Score#levels}; absent when there is no value or no word for it
 * @param whole whether every part that is shown was answered
 * @param shares which answers gave which points, in the order of the parts
 */
public record Result(
        String score, Optional<BigDecimal> value, Optional<String> level, boolean whole, List<Share> shares) {
    public Result {
        shares = List.copyOf(shares);
    }
}
