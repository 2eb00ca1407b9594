package org.affianca.engine.partner;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.affianca.api.Paging;
import org.affianca.api.ServiceCode;
import org.affianca.api.money.Money;
import org.affianca.api.partner.Agreement;
import org.affianca.api.partner.Partner;
import org.affianca.api.register.Asked;
import org.affianca.api.register.Involved;
import org.affianca.api.register.Kept;
import org.affianca.engine.db.OnBothDatabases;
import org.affianca.engine.db.TestHouse;
import org.affianca.engine.register.TestRegisters;
import org.junit.jupiter.api.Test;

@OnBothDatabases
class AgreementBookTest {
    private static final ServiceCode AID = new ServiceCode("core.economic-aid");
    private final TestHouse house;
    private final TestRegisters registers;
    private final LocalDate today;

    AgreementBookTest(TestHouse house) {
        this.house = house;
        this.registers = new TestRegisters(house);
        this.today = registers.today;
    }

    private Agreement with(long partner, LocalDate from, Optional<LocalDate> until, ServiceCode... services) {
        return new Agreement(
                partner,
                "accreditation",
                "DD 117/2025",
                Optional.of(registers.hub),
                from,
                until,
                List.of(services),
                Optional.of(Money.euro(40_000)),
                true,
                "Ore a consuntivo",
                List.of(Involved.of("lead", registers.giulia.id()), Involved.named("contact", "Niccolò D'Esempio")));
    }

    @Test
    void anAgreementIsReadBackAsItWasWrittenUnderThePartnersName() {
        Kept<Partner> coop = registers.partner("Cooperativa Modello");
        Agreement data = with(coop.id(), today, Optional.of(today.plusYears(1)), AID);
        Kept<Agreement> kept = registers.added(registers.agreements, data);

        assertThat(kept.title()).isEqualTo("Cooperativa Modello · DD 117/2025");
        Agreement read = registers
                .seen(registers.sara, registers.agreements, kept.id())
                .orElseThrow()
                .data();
        assertThat(read.involved()).extracting(Involved::name).containsExactly("Giulia", "Niccolò D'Esempio");
        assertThat(read.ceiling()).contains(Money.euro(40_000));
        assertThat(read.services()).containsExactly(AID);
        assertThat(house.as(registers.sara, () -> registers.agreements.list(Asked.about(coop.id()), Paging.first(10)))
                        .items())
                .extracting(Kept::id)
                .containsExactly(kept.id());
    }

    @Test
    void whoLeadsItKeepsIt() {
        Kept<Partner> coop = registers.partner("Cooperativa Guidata");
        Agreement data = with(coop.id(), today, Optional.empty());
        Kept<Agreement> kept = registers.added(registers.agreements, data);
        assertThat(house.as(registers.giulia, () -> registers.agreements.change(kept.id(), 1, data))
                        .version())
                .isEqualTo(2);
    }

    @Test
    void tellsWhatHoldsForAServiceOnADay() {
        Kept<Partner> coop = registers.partner("Cooperativa Coperta");
        long now = registers
                .added(registers.agreements, with(coop.id(), today, Optional.empty(), AID))
                .id();
        Kept<Agreement> changed = registers.added(
                registers.agreements, with(coop.id(), today, Optional.empty(), new ServiceCode("core.referral"), AID));
        house.as(
                registers.marco,
                () -> registers.agreements.change(
                        changed.id(), 1, with(coop.id(), today, Optional.empty(), new ServiceCode("core.referral"))));
        registers.added(
                registers.agreements, with(coop.id(), today.minusYears(2), Optional.of(today.minusDays(1)), AID));

        List<Kept<Agreement>> held =
                house.as(registers.giulia, () -> registers.agreements.covering(AID, today)).stream()
                        .filter(kept -> kept.data().partner() == coop.id())
                        .toList();
        assertThat(held).extracting(Kept::id).containsExactly(now);
    }

    @Test
    void whoHasLeftTheHouseStaysInWhatIsChangedLater() {
        Kept<Partner> coop = registers.partner("Cooperativa Ricordata");
        Agreement data = with(coop.id(), today, Optional.empty(), AID);
        Kept<Agreement> kept = registers.added(registers.agreements, data);
        house.sql(
                "update core.account set active = false where id = ?",
                registers.giulia.id().value());
        assertThat(house.as(registers.marco, () -> registers.agreements.change(kept.id(), 1, data))
                        .data()
                        .involved())
                .extracting(Involved::name)
                .contains("Giulia");
        assertThatThrownBy(() -> registers.added(registers.agreements, data))
                .hasMessage("/involved/0/staff unknown-staff");
    }

    @Test
    void saysWhatIsWrongWithAnAgreement() {
        Kept<Partner> coop = registers.partner("Cooperativa Errata");
        Agreement wrong = new Agreement(
                coop.id(),
                "accreditation",
                "DD 1",
                Optional.of(registers.other),
                today,
                Optional.of(today.minusDays(1)),
                List.of(new ServiceCode("core.nothing")),
                Optional.empty(),
                false,
                "",
                List.of(
                        new Involved("king", Optional.empty(), Optional.of(1L), "", Optional.empty(), Optional.empty()),
                        Involved.named("contact", " ")));
        assertThatThrownBy(() -> registers.added(registers.agreements, wrong))
                .hasMessage("/unit unknown-unit, /until ends-before-it-begins, /services/0 unknown-service,"
                        + " /involved/0/role unknown-code, /involved/0/partner unknown-partner,"
                        + " /involved/1/name required");
    }
}
