package org.affianca.api.delivery;

import java.util.List;
import org.affianca.api.WorkId;
import org.affianca.api.work.Delivery;

/** What a row of a sheet shall say: the deliveries of its month, on top of the version that was read. */
public record AttendanceEntry(WorkId work, int version, List<Delivery> deliveries) {
    public AttendanceEntry {
        deliveries = List.copyOf(deliveries);
    }
}
