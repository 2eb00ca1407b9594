package org.affianca.rest.deliveries;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.affianca.api.CaseId;
import org.affianca.api.ServiceCode;
import org.affianca.api.WorkId;
import org.affianca.api.delivery.AttendanceRow;
import org.affianca.api.delivery.AttendanceSheet;
import org.affianca.api.delivery.PlannedDay;
import org.affianca.api.work.Delivery;
import org.affianca.rest.catalogue.Labels;

/** A sheet of attendance as read. */
public record AttendanceBody(
        ServiceCode service, String serviceLabel, YearMonth month, List<AttendanceLine> rows, boolean more) {
    /** One measure of the sheet. */
    public record AttendanceLine(
            WorkId work,
            CaseId caseId,
            String holderLabel,
            LocalDate from,
            Optional<LocalDate> until,
            int version,
            boolean confirmed,
            boolean mayWrite,
            List<Delivery> deliveries,
            List<PlannedDay> planned) {
        static AttendanceLine of(AttendanceRow row) {
            return new AttendanceLine(
                    row.work(),
                    row.caseId(),
                    row.holder(),
                    row.period().from(),
                    row.period().until(),
                    row.version(),
                    row.confirmed(),
                    row.writable(),
                    row.deliveries(),
                    row.planned());
        }
    }

    static AttendanceBody of(AttendanceSheet sheet, Labels labels) {
        return new AttendanceBody(
                sheet.service(),
                labels.service(sheet.service()),
                sheet.month(),
                sheet.rows().stream().map(AttendanceLine::of).toList(),
                sheet.more());
    }
}
