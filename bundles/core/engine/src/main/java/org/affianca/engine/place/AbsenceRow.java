package org.affianca.engine.place;

import java.time.LocalDate;
import java.util.Optional;
import org.affianca.api.Code;
import org.affianca.api.place.StayAbsence;
import org.affianca.api.place.StayId;

/** A row of core.stay_absence. */
record AbsenceRow(StayId stayId, LocalDate fromDay, Optional<LocalDate> backOn, Code reason) {
    StayAbsence absence() {
        return new StayAbsence(fromDay, backOn, reason);
    }
}
