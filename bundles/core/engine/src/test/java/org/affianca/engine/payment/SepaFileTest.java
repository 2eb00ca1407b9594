package org.affianca.engine.payment;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.Schema;
import javax.xml.validation.SchemaFactory;
import org.affianca.api.UserId;
import org.affianca.api.money.Money;
import org.affianca.api.payment.PayeeId;
import org.affianca.api.payment.PaymentId;
import org.affianca.api.payment.PaymentRunId;
import org.affianca.api.payment.RunLine;
import org.affianca.api.payment.RunState;
import org.affianca.api.payment.TreasuryId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Document;
import org.w3c.dom.NodeList;

/** The bank's file against the rules of the public schema, as far as we use it: {@code sepa-credit-transfer.xsd}. */
class SepaFileTest {
    private static RunRow run(String bic) {
        return new RunRow(
                new PaymentRunId(9_000_000_001L),
                3,
                RunState.APPROVED,
                new TreasuryId(5),
                "Tesoreria",
                "Comune di Pròva – Servizi sociali & famiglie",
                "IT67M9999900000000000000001",
                bic,
                LocalDate.of(2026, 3, 31),
                new UserId(1),
                "Marco",
                Optional.of("Marta"),
                Optional.of(Instant.parse("2026-03-29T01:30:00.123456Z")),
                Optional.empty());
    }

    private static RunLine line(long id, String name, Money amount, String reference) {
        return new RunLine(
                new PaymentId(id),
                new PayeeId(7),
                name,
                "IT60X0542811101000000123456",
                amount,
                reference,
                Optional.empty(),
                "");
    }

    private static List<RunLine> lines() {
        List<RunLine> lines = new ArrayList<>(List.of(
                line(1, "Niccolò D’Esempio", new Money(48_000), "Determina 77/2026"),
                line(2, "//Straße & Söhne <b>", new Money(1), "=cmd|'/C calc'!A0"),
                line(3, "Łukasz Œuvre Đorđe Ødegård", Money.euro(9_999_999), "x".repeat(140)),
                line(4, "家族", new Money(10), "Привет")));
        for (long i = 5; i < 200; i++) {
            lines.add(line(i, "Payee " + i, new Money(i * 37), "Rif. " + i));
        }
        return lines;
    }

    private static byte[] file(String bic) {
        return SepaFile.of(run(bic), lines(), ZoneId.of("Europe/Rome"));
    }

    private static Document read(byte[] file) throws Exception {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setNamespaceAware(true);
        return factory.newDocumentBuilder().parse(new ByteArrayInputStream(file));
    }

    private static List<String> texts(Document document, String name) {
        NodeList nodes = document.getElementsByTagNameNS("urn:iso:std:iso:20022:tech:xsd:pain.001.001.09", name);
        List<String> texts = new ArrayList<>();
        for (int i = 0; i < nodes.getLength(); i++) {
            texts.add(nodes.item(i).getTextContent());
        }
        return texts;
    }

    private static Schema schema() throws Exception {
        return SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI)
                .newSchema(SepaFileTest.class.getResource("/sepa-credit-transfer.xsd"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "TESTITMM", "TESTITMMXXX"})
    void isValidAgainstTheRulesOfTheSchema(String bic) throws Exception {
        schema().newValidator().validate(new StreamSource(new ByteArrayInputStream(file(bic))));
    }

    @Test
    void theRulesWouldCatchAFileThatBreaksThem() throws Exception {
        String good = new String(file(""), StandardCharsets.UTF_8);
        for (String[] change : new String[][] {
            {"<PmtMtd>TRF", "<PmtMtd>CHK"},
            {"Ccy=\"EUR\"", "Ccy=\"USD\""},
            {">480.00<", ">480.001<"},
            {">480.00<", ">0.00<"},
            {"<IBAN>IT60X", "<IBAN>60X"},
            {"Niccolo", "Niccolò"},
            {"<SvcLvl>\n<Cd>SEPA", "<SvcLvl>\n<Cd>URGP"},
            {"<ChrgBr>SLEV</ChrgBr>\n", ""},
            {"2026-03-31", "31/03/2026"},
            {"pain.001.001.09", "pain.001.001.03"}
        }) {
            String bad = good.replace(change[0], change[1]);
            assertThat(bad).isNotEqualTo(good);
            Schema schema = schema();
            org.assertj.core.api.Assertions.assertThatThrownBy(() -> schema.newValidator()
                            .validate(new StreamSource(new ByteArrayInputStream(bad.getBytes(StandardCharsets.UTF_8)))))
                    .as(change[1])
                    .isInstanceOf(org.xml.sax.SAXException.class);
        }
    }

    @Test
    void itsSumsAreThoseOfItsLines() throws Exception {
        Document document = read(file(""));
        Money total = lines().stream().map(RunLine::amount).reduce(Money.ZERO, Money::plus);
        assertThat(texts(document, "CtrlSum"))
                .containsExactly(total.toEuro().toPlainString(), total.toEuro().toPlainString());
        assertThat(texts(document, "NbOfTxs")).containsExactly("199", "199");
        assertThat(texts(document, "InstdAmt")).hasSize(199);
        assertThat(texts(document, "InstdAmt").stream()
                        .map(java.math.BigDecimal::new)
                        .reduce(java.math.BigDecimal.ZERO, java.math.BigDecimal::add))
                .isEqualByComparingTo(total.toEuro());
        Set<String> ends = new HashSet<>(texts(document, "EndToEndId"));
        assertThat(ends).hasSize(199).contains("AFFIANCA-1");
    }

    @Test
    void namesAreWrittenAsEveryBankReadsThem() throws Exception {
        Document document = read(file(""));
        assertThat(texts(document, "Nm"))
                .startsWith(
                        "Comune di Prova . Servizi sociali + famiglie",
                        "Comune di Prova . Servizi sociali + famiglie",
                        "Niccolo D'Esempio",
                        "Strasse + Sohne .b.",
                        "Lukasz OEuvre Dorde Odegard");
        assertThat(texts(document, "Ustrd").get(1)).isEqualTo(".cmd.'/C calc'.A0");
    }

    @Test
    void saysTheMomentInTheOfficesTimeAlsoWhenTheClockChanges() throws Exception {
        assertThat(texts(read(file("")), "CreDtTm")).containsExactly("2026-03-29T03:30:00");
    }

    @Test
    void isTheSameWheneverItIsMade() {
        assertThat(file("TESTITMM")).isEqualTo(file("TESTITMM"));
    }
}
