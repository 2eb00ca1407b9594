package org.affianca.api.delivery;

import java.time.YearMonth;
import java.util.List;
import org.affianca.api.ServiceCode;
import org.osgi.annotation.versioning.ProviderType;

/** The attendance of all who have the same measure, a month on one sheet. */
@ProviderType
public interface Attendance {
    /** The measures of a service that the actor sees and that run in the month, by name of their holders. */
    AttendanceSheet sheet(ServiceCode service, YearMonth month);

    /**
     * Writes the rows given, each by itself: one that is refused does not hold up the others.
     *
     * @param rows at most {@link AttendanceSheet#MOST}
     */
    List<AttendanceOutcome> fill(YearMonth month, List<AttendanceEntry> rows);
}
