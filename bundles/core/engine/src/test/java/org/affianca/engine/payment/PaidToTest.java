package org.affianca.engine.payment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.affianca.api.Code;
import org.affianca.api.PersonId;
import org.affianca.api.ServiceCode;
import org.affianca.api.WorkId;
import org.affianca.api.budget.Commitment;
import org.affianca.api.money.Money;
import org.affianca.api.money.Rhythm;
import org.affianca.api.payment.Payee;
import org.affianca.api.payment.PayeeData;
import org.affianca.api.payment.Payment;
import org.affianca.api.problem.Flaw;
import org.affianca.api.problem.Invalid;
import org.affianca.api.problem.Refused;
import org.affianca.engine.catalogue.AreaDescriptor;
import org.affianca.engine.catalogue.AreaFiles;
import org.affianca.engine.catalogue.BadDescriptor;
import org.affianca.engine.catalogue.InstalledArea;
import org.affianca.engine.db.OnBothDatabases;
import org.affianca.engine.db.Script;
import org.affianca.engine.db.TestHouse;
import org.affianca.engine.details.Shape;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@OnBothDatabases
class PaidToTest {
    private static final ServiceCode BILL = new ServiceCode("tap.water-bill");
    private static final Money EIGHTY = Money.euro(80);

    private final TestHouse house;
    private final TestPayments at;

    PaidToTest(TestHouse house) throws URISyntaxException {
        this.house = house;
        this.at = new TestPayments(house);
        Path root = Path.of(PaidToTest.class.getResource("/tap").toURI());
        house.migrations().run("tap", "tap", Script.of(root.resolve("AREA-INF/db")));
        at.budget.shelf.put(
                InstalledArea.of(AreaDescriptor.read("tap", AreaFiles.of(root)), List.of(Shape.of(WaterBill.class))));
    }

    private List<Payment> paid(WorkId bill, Payee payee) {
        Commitment commitment = at.committed(bill, EIGHTY);
        return at.liquidate(
                bill, commitment, payee, List.of(at.open(bill).get(0).id()));
    }

    private WorkId bill(String company) {
        return at.budget.grant(BILL, EIGHTY, Rhythm.ONCE, Map.of("company", company));
    }

    @Test
    void whatABillIsPaidGoesToTheCompanyThatTheWorkNames() {
        Payee company = at.payee("Acqua & Fonti Prova", TestPayments.IBAN);

        assertThat(paid(bill("acqua e fonti prova".replace(" e ", " & ")), company))
                .extracting(Payment::payee)
                .containsExactly(company.id());
    }

    @Test
    void nobodyElseCanBeChosen() {
        Payee other = at.payee("Immobiliare Prova", TestPayments.IBAN);
        WorkId bill = bill("Acqua & Fonti Prova");

        assertThat(catchThrowableOfType(Invalid.class, () -> paid(bill, other)).flaws())
                .containsExactly(Flaw.at("/payee", "paid-to-another", "name", "Acqua & Fonti Prova"));
        assertThat(at.open(bill)).hasSize(1);
    }

    @Test
    void nobodyMarksItPaidByHandWithoutSayingToWhom() {
        WorkId bill = bill("Acqua & Fonti Prova");
        long instalment = at.open(bill).get(0).id();

        assertThatThrownBy(() ->
                        house.doAs(at.budget.giulia, () -> at.budget.desk.paid(bill, instalment, at.budget.today)))
                .isInstanceOf(Refused.class)
                .hasMessage("instalment-has-a-payee");
        assertThat(at.open(bill)).hasSize(1);
    }

    @Test
    void noPersonIsPaidWhoIsCalledLikeTheCompany() {
        PersonId acqua = at.budget.office.town.registered(at.budget.giulia, "Fonti", "Acqua");
        Payee person = house.as(
                at.budget.giulia,
                () -> at.payees.enter(new PayeeData(
                        new Code("person"), "Acqua Fonti", Optional.of(acqua), "", TestPayments.IBAN, true)));
        WorkId bill = bill("Acqua Fonti");

        assertThatThrownBy(() -> paid(bill, person))
                .isInstanceOf(Invalid.class)
                .hasMessageContaining("paid-to-another");
    }

    @Test
    void theNameOfACompanyMayBeLongerThanTheBankReads() {
        String longName = "Azienda speciale consortile per l'acqua e le fonti dei comuni della montagna di prova";
        Payee company = at.payee(longName.substring(0, 70), TestPayments.IBAN);

        assertThat(paid(bill(longName), company)).hasSize(1);
    }

    @Test
    void aServiceNamesATextOfItsRecord(@TempDir Path root) throws IOException {
        Path services = Files.createDirectories(root.resolve("AREA-INF/services"));
        Files.writeString(root.resolve("AREA-INF/area.yaml"), "menu: 1\n");
        Files.writeString(services.resolve("water-bill.yaml"), "service: water-bill\nkind: grant\npaid-to: dueOn\n");
        AreaDescriptor tap = AreaDescriptor.read("tap", AreaFiles.of(root));

        assertThat(catchThrowableOfType(
                                BadDescriptor.class, () -> InstalledArea.of(tap, List.of(Shape.of(WaterBill.class))))
                        .errors())
                .containsExactly("service water-bill: paid to who is named in the field 'dueOn', which is no text of"
                        + " its record");
    }
}
