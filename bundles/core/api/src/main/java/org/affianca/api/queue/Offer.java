package org.affianca.api.queue;

import java.time.LocalDate;
import java.util.Optional;
import org.affianca.api.FacilityId;

/**
 * An offer as it stands.
 *
 * @param setback what its refusal did to the entry
 */
public record Offer(
        OfferId id,
        int version,
        EntryId entry,
        OfferState state,
        LocalDate madeOn,
        LocalDate answerBy,
        String what,
        Optional<FacilityId> facility,
        String outOfTurn,
        Optional<LocalDate> answeredOn,
        String refusal,
        boolean justified,
        String answer,
        SetbackAct setback) {}
