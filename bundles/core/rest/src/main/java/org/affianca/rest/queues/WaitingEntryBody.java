package org.affianca.rest.queues;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.affianca.api.queue.Entry;
import org.affianca.api.queue.EntryId;
import org.affianca.api.queue.EntryLine;
import org.affianca.api.queue.EntryState;
import org.affianca.api.queue.Offer;
import org.affianca.api.queue.Urgency;
import org.affianca.api.queue.WaitingListId;
import org.affianca.rest.answer.Versioned;

/** An entry as read. */
public record WaitingEntryBody(
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
        boolean mayCountersign)
        implements Versioned {
    static WaitingEntryBody of(Entry entry) {
        return new WaitingEntryBody(
                entry.id(),
                entry.version(),
                entry.list(),
                entry.listName(),
                entry.line(),
                entry.state(),
                entry.enteredOn(),
                entry.facts(),
                entry.rank(),
                entry.points(),
                entry.urgent(),
                entry.refusals(),
                entry.suspendedUntil(),
                entry.leftOn(),
                entry.leftBecause(),
                entry.urgency(),
                entry.offers(),
                entry.mayWrite(),
                entry.mayKeep(),
                entry.mayCountersign());
    }
}
