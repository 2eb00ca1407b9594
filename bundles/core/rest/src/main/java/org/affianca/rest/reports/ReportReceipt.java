package org.affianca.rest.reports;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.affianca.api.Secrecy;
import org.affianca.api.UnitId;
import org.affianca.api.report.Concerned;
import org.affianca.api.report.ReportData;
import org.affianca.api.report.Reporter;
import org.affianca.api.report.Urgency;

/** A report as it arrives, with who sent it. */
public record ReportReceipt(
        UnitId unit,
        LocalDate receivedOn,
        String protocol,
        String channel,
        String sender,
        String duty,
        Urgency urgency,
        String facts,
        List<Concerned> concerned,
        boolean judicialCopy,
        Optional<LocalDate> replyBy,
        Secrecy secrecy,
        boolean protectedReporter,
        Optional<Reporter> reporter) {
    ReportData data() {
        return new ReportData(
                unit,
                receivedOn,
                protocol,
                channel,
                sender,
                duty,
                urgency,
                facts,
                concerned,
                judicialCopy,
                replyBy,
                secrecy,
                protectedReporter);
    }
}
