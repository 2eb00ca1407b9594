package org.affianca.api.delivery;

import java.time.YearMonth;
import java.util.List;
import org.affianca.api.ServiceCode;

/** The month of a service on one sheet; {@code more} when there are other rows besides. */
public record AttendanceSheet(ServiceCode service, YearMonth month, List<AttendanceRow> rows, boolean more) {
    /** How many rows a sheet has at most. */
    public static final int MOST = 60;

    public AttendanceSheet {
        rows = List.copyOf(rows);
    }
}
