package org.affianca.api.report;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.affianca.api.Secrecy;
import org.affianca.api.UnitId;

/**
 * What is recorded of a report. Who reported is not here: see {@link Reporter}.
 *
 * @param unit the unit that received it
 * @param receivedOn the day on which it arrived
 * @param protocol number in the document register, at most 64 characters, may be empty
 * @param channel code of list {@code report-channel}
 * @param sender code of list {@code report-sender}: which kind of sender
 * @param duty code of list {@code report-duty}: whether it was a courtesy, a duty or the order of an authority
 * @param urgency how soon somebody must look at it
 * @param facts what is reported, at most 8000 characters
 * @param concerned about whom, at least one
 * @param judicialCopy whether the sender has sent it to a judicial authority too
 * @param replyBy the day by which the sender wants an answer, absent when none is asked
 * @param secrecy who of the unit sees it before there is a case: ordinary all, professional caseworkers, specialist who
 *     recorded or follows it and coordinators, sealed only who recorded or follows it
 * @param protectedReporter whether the identity of the reporter is kept from the client and from most of the staff
 */
public record ReportData(
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
        boolean protectedReporter) {
    public ReportData {
        concerned = List.copyOf(concerned);
    }
}
