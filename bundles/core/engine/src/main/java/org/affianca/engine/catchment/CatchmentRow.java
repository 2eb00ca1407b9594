package org.affianca.engine.catchment;

import java.time.LocalDate;
import java.util.Optional;
import org.affianca.api.UnitId;
import org.affianca.api.UserId;
import org.affianca.api.catchment.Catchment;
import org.affianca.api.catchment.Side;
import org.affianca.api.catchment.UnitProposal;

/** A row of core.catchment with the words its entry shares with all others. */
record CatchmentRow(
        long entryId,
        String street,
        String municipality,
        String municipalityKey,
        Optional<Integer> firstNumber,
        Optional<Integer> lastNumber,
        Side side,
        Optional<Long> workerId,
        UnitId unitId,
        LocalDate fromDay,
        Optional<LocalDate> untilDay) {
    Catchment catchment() {
        return new Catchment(
                street,
                municipality,
                firstNumber,
                lastNumber,
                side,
                unitId,
                workerId.map(UserId::new),
                fromDay,
                untilDay);
    }

    UnitProposal proposal() {
        return new UnitProposal(
                unitId, workerId.map(UserId::new), entryId, Span.of(catchment()).words(street));
    }
}
