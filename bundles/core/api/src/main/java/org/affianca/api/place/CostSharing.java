package org.affianca.api.place;

import java.time.LocalDate;
import java.util.List;

/**
 * How a fee is shared from a month on; lines bear in their order, none more than is left.
 *
 * @param from the first of a month
 * @param lines 1 to 10, exactly one of them the rest
 */
public record CostSharing(LocalDate from, List<CostShare> lines) {
    public CostSharing {
        lines = List.copyOf(lines);
    }
}
