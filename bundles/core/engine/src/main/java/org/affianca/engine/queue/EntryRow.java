package org.affianca.engine.queue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.affianca.api.CaseId;
import org.affianca.api.PersonId;
import org.affianca.api.ServiceCode;
import org.affianca.api.WorkId;
import org.affianca.api.queue.EntryId;
import org.affianca.api.queue.EntryLine;
import org.affianca.api.queue.EntryState;
import org.affianca.api.queue.WaitingListId;
import org.affianca.engine.event.PlainValues;

/** A row of core.waiting_entry with its list, its work, and what both are to the viewer. */
record EntryRow(
        EntryId id,
        int version,
        WaitingListId listId,
        String listName,
        WorkId workId,
        EntryState state,
        long joined,
        LocalDate enteredOn,
        boolean urgent,
        int setBack,
        BigDecimal penalty,
        int refusals,
        Optional<LocalDate> suspendedUntil,
        String facts,
        String ruled,
        BigDecimal points,
        String rankKey,
        int standing,
        Optional<LocalDate> leftOn,
        String leftBecause,
        ServiceCode service,
        CaseId caseId,
        String caseNumber,
        PersonId holderId,
        boolean seen,
        boolean writable,
        boolean kept,
        boolean listRuled) {

    Standing asStanding() {
        return new Standing(
                id.value(),
                joined,
                enteredOn,
                state,
                urgent,
                setBack,
                penalty,
                refusals,
                suspendedUntil,
                PlainValues.read(facts),
                Ruled.read(ruled));
    }

    boolean mayWrite() {
        return seen && writable;
    }

    EntryLine line(String holder) {
        return seen
                ? new EntryLine(id, service, Optional.of(workId), Optional.of(caseId), caseNumber, holder)
                : new EntryLine(id, service, Optional.empty(), Optional.empty(), "", "");
    }
}
