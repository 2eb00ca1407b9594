package org.affianca.engine.register;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.affianca.api.UnitId;

/** An entry in the words all registers share, at one of its versions. */
public record EntryRow(
        long id,
        int version,
        String kind,
        Optional<Long> unitId,
        Optional<Long> aboutId,
        String title,
        String place,
        Optional<LocalDate> fromDay,
        Optional<LocalDate> untilDay,
        String label,
        Instant changedAt,
        int mayWrite) {
    public Optional<UnitId> unit() {
        return unitId.map(UnitId::new);
    }
}
