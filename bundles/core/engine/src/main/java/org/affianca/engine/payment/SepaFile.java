package org.affianca.engine.payment;

import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import org.affianca.api.money.Money;
import org.affianca.api.payment.RunLine;

/**
 * The bank's file of a run: an ISO 20022 customer credit transfer initiation, pain.001.001.09, as the European Payments
 * Council's guidelines for SEPA credit transfers restrict it. Made of the approved run alone, so it is always the same.
 */
final class SepaFile {
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm:ss");
    private static final int NAME = 70;
    private static final int REMITTANCE = 140;

    private final StringBuilder xml = new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");

    private SepaFile() {}

    static byte[] of(RunRow run, List<RunLine> lines, ZoneId zone) {
        SepaFile file = new SepaFile();
        file.write(run, lines, LocalDateTime.ofInstant(run.approvedAt().orElseThrow(), zone));
        return file.xml.toString().getBytes(StandardCharsets.UTF_8);
    }

    private void write(RunRow run, List<RunLine> lines, LocalDateTime at) {
        String message = "AFFIANCA-" + run.id().value();
        String sum = lines.stream()
                .map(RunLine::amount)
                .reduce(Money.ZERO, Money::plus)
                .toEuro()
                .toPlainString();
        xml.append("<Document xmlns=\"urn:iso:std:iso:20022:tech:xsd:pain.001.001.09\">\n");
        open("CstmrCdtTrfInitn").open("GrpHdr");
        say("MsgId", message).say("CreDtTm", MOMENT.format(at));
        say("NbOfTxs", String.valueOf(lines.size())).say("CtrlSum", sum);
        party("InitgPty", run.holder()).close("GrpHdr").open("PmtInf");
        say("PmtInfId", message + "-1").say("PmtMtd", "TRF").say("BtchBookg", "true");
        say("NbOfTxs", String.valueOf(lines.size())).say("CtrlSum", sum);
        open("PmtTpInf").open("SvcLvl").say("Cd", "SEPA").close("SvcLvl").close("PmtTpInf");
        open("ReqdExctnDt").say("Dt", run.executeOn().toString()).close("ReqdExctnDt");
        party("Dbtr", run.holder()).account("DbtrAcct", run.iban()).bank(run.bic());
        say("ChrgBr", "SLEV");
        lines.forEach(this::transaction);
        close("PmtInf").close("CstmrCdtTrfInitn");
        xml.append("</Document>\n");
    }

    private void transaction(RunLine line) {
        open("CdtTrfTxInf").open("PmtId");
        say("EndToEndId", "AFFIANCA-" + line.payment().value()).close("PmtId");
        xml.append("<Amt><InstdAmt Ccy=\"EUR\">")
                .append(line.amount().toEuro().toPlainString())
                .append("</InstdAmt></Amt>\n");
        party("Cdtr", line.name()).account("CdtrAcct", line.iban());
        open("RmtInf").say("Ustrd", Latin.of(line.reference(), REMITTANCE)).close("RmtInf");
        close("CdtTrfTxInf");
    }

    private SepaFile party(String role, String name) {
        return open(role).say("Nm", Latin.of(name, NAME)).close(role);
    }

    private SepaFile account(String role, String iban) {
        return open(role).open("Id").say("IBAN", iban).close("Id").close(role);
    }

    private SepaFile bank(String bic) {
        open("DbtrAgt").open("FinInstnId");
        if (bic.isEmpty()) {
            open("Othr").say("Id", "NOTPROVIDED").close("Othr");
        } else {
            say("BICFI", bic);
        }
        return close("FinInstnId").close("DbtrAgt");
    }

    private SepaFile open(String name) {
        xml.append('<').append(name).append(">\n");
        return this;
    }

    private SepaFile close(String name) {
        xml.append("</").append(name).append(">\n");
        return this;
    }

    /** The text has no sign that means something in XML: it is a number, a code, or Latin. */
    private SepaFile say(String name, String text) {
        xml.append('<')
                .append(name)
                .append('>')
                .append(text)
                .append("</")
                .append(name)
                .append(">\n");
        return this;
    }
}
