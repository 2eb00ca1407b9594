package org.affianca.api.queue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.affianca.api.ServiceCode;

/**
 * How one stands in a list on a day, for the person itself: nothing in it tells of anybody else.
 *
 * @param rank 0 when not ranked on that day
 * @param of how many were ranked
 * @param same how many others had the same points
 * @param explained each criterion of the rules with its points, also those that gave none
 * @param rules what the list went by on that day
 */
public record RankSheet(
        EntryId entry,
        WaitingListId list,
        String listName,
        ServiceCode service,
        String holderLabel,
        LocalDate on,
        EntryState state,
        LocalDate enteredOn,
        boolean urgent,
        int rank,
        int of,
        int same,
        BigDecimal points,
        List<Point> explained,
        RuleVersion rules) {
    public RankSheet {
        explained = List.copyOf(explained);
    }
}
