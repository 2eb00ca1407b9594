package org.affianca.api.queue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * An entry whole.
 *
 * @param facts empty for one who does not see the work, as is what its urgency says
 * @param rank 0 while it is not ranked
 * @param leftBecause code of list {@code waiting-end}; empty until it has left
 * @param offers the newest first
 * @param mayWrite whether the actor may act for the one who waits
 * @param mayKeep whether the actor keeps the list: may suspend, offer, remove
 * @param mayCountersign whether the actor may answer the urgency that is asked
 */
public record Entry(
        EntryId id,
        int version,
        WaitingListId list,
        String listName,
        EntryLine line,
        EntryState state,
        LocalDate enteredOn,
        Map<String, Object> facts,
        int rank,
        BigDecimal points,
        boolean urgent,
        int refusals,
        Optional<LocalDate> suspendedUntil,
        Optional<LocalDate> leftOn,
        String leftBecause,
        Optional<Urgency> urgency,
        List<Offer> offers,
        boolean mayWrite,
        boolean mayKeep,
        boolean mayCountersign) {
    public Entry {
        facts = Map.copyOf(facts);
        offers = List.copyOf(offers);
    }
}
