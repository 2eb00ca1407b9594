package org.affianca.api.delivery;

import java.util.List;
import org.affianca.api.CaseId;
import org.affianca.api.WorkId;
import org.affianca.api.time.Period;
import org.affianca.api.work.Delivery;

/**
 * One measure on a sheet of attendance.
 *
 * @param holder surname and name; empty when the person is not seen
 * @param version of the month, 0 while nothing was written
 * @param writable whether the actor may fill the row now
 * @param planned the visits of its schedule in this month
 */
public record AttendanceRow(
        WorkId work,
        CaseId caseId,
        String holder,
        Period period,
        int version,
        boolean confirmed,
        boolean writable,
        List<Delivery> deliveries,
        List<PlannedDay> planned) {
    public AttendanceRow {
        deliveries = List.copyOf(deliveries);
        planned = List.copyOf(planned);
    }
}
