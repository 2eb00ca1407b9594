package org.affianca.engine.queue;

import java.time.LocalDate;
import java.util.Optional;
import org.affianca.api.FacilityId;
import org.affianca.api.queue.EntryId;
import org.affianca.api.queue.Offer;
import org.affianca.api.queue.OfferId;
import org.affianca.api.queue.OfferState;
import org.affianca.api.queue.SetbackAct;

/** A row of core.waiting_offer. */
record OfferRow(
        OfferId id,
        int version,
        EntryId entryId,
        OfferState state,
        LocalDate madeOn,
        LocalDate answerBy,
        String what,
        Optional<Long> facilityId,
        String outOfTurn,
        Optional<LocalDate> answeredOn,
        String refusal,
        boolean justified,
        String answer,
        SetbackAct setback) {
    boolean isOpen() {
        return state == OfferState.OPEN;
    }

    /** What was said in answer, and where, only for one who sees the work. */
    Offer offer(boolean seen) {
        return new Offer(
                id,
                version,
                entryId,
                state,
                madeOn,
                answerBy,
                what,
                facilityId.map(FacilityId::new),
                outOfTurn,
                answeredOn,
                refusal,
                justified,
                seen ? answer : "",
                setback);
    }
}
