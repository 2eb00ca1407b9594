package org.affianca.engine.facility;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.affianca.api.Code;
import org.affianca.api.FacilityId;
import org.affianca.api.Page;
import org.affianca.api.Paging;
import org.affianca.api.UnitId;
import org.affianca.api.access.Actor;
import org.affianca.api.access.Role;
import org.affianca.api.facility.Facility;
import org.affianca.api.facility.FacilityData;
import org.affianca.api.person.Address;
import org.affianca.api.problem.Forbidden;
import org.affianca.api.problem.Missing;
import org.affianca.api.problem.Stale;
import org.affianca.engine.check.TestPlan;
import org.affianca.engine.db.OnBothDatabases;
import org.affianca.engine.db.TestHouse;
import org.affianca.engine.vault.RawTexts;
import org.junit.jupiter.api.Test;

@OnBothDatabases
class FacilityBookTest {
    private static final Address STREET = new Address("via dei Modelli 7", "43100", "Comune di Prova", "PR");

    private final TestHouse house;
    private final FacilityBook book;
    private final Actor marco;
    private final Actor giulia;

    FacilityBookTest(TestHouse house) {
        this.house = house;
        this.book = TestFacilities.of(house);
        UnitId hub = house.unit("hub");
        this.marco = house.user("Marco", Role.COORDINATOR, hub);
        this.giulia = house.user("Giulia", Role.WORKER, hub);
    }

    private static FacilityData called(String name, boolean secret) {
        return new FacilityData(name, "Cooperativa Esempio", new Code("community"), STREET, secret);
    }

    private Facility entered(String name, boolean secret) {
        return house.as(marco, () -> book.enter(called(name, secret)));
    }

    @Test
    void keepsWhatACoordinatorWrites() {
        Facility casa = entered("  Casa Esempio ", false);

        assertThat(casa.data()).isEqualTo(called("Casa Esempio", false));
        assertThat(house.as(giulia, () -> book.find(casa.id()))).contains(casa);
        assertThatThrownBy(() -> house.as(giulia, () -> book.enter(called("Casa Mia", false))))
                .isInstanceOf(Forbidden.class);
    }

    @Test
    void saysAllFlawsAtOnce() {
        FacilityData wrong =
                new FacilityData(" ", "x".repeat(201), new Code("castle"), new Address("", "4310", "", "Parma"), false);

        assertThatThrownBy(() -> house.as(marco, () -> book.enter(wrong)))
                .hasMessage("/name required, /body too-long, /type unknown-code, /address/postcode not-a-postcode,"
                        + " /address/province not-a-province");
    }

    @Test
    void correctsOnlyWhatWasRead() {
        Facility casa = entered("Casa Da Correggere", false);
        Facility better = house.as(marco, () -> book.correct(casa.id(), 1, called("Casa Corretta", false)));

        assertThat(better.version()).isEqualTo(2);
        assertThat(better.data().name()).isEqualTo("Casa Corretta");
        assertThatThrownBy(() -> house.as(marco, () -> book.correct(casa.id(), 1, called("Tardi", false))))
                .isInstanceOf(Stale.class);
        assertThatThrownBy(() -> house.as(marco, () -> book.correct(new FacilityId(99_999_999), 1, casa.data())))
                .isInstanceOf(Missing.class);
    }

    @Test
    void tellsASecretAddressToCoordinatorsOnlyAndWritesItDown() {
        Facility casa = entered("Casa Nascosta", true);

        Facility seen = house.as(giulia, () -> book.find(casa.id())).orElseThrow();
        assertThat(seen.addressShown()).isFalse();
        assertThat(seen.data().address()).isEqualTo(Address.UNKNOWN);
        assertThat(seen.data().name()).isEqualTo("Casa Nascosta");
        assertThat(house.as(marco, () -> book.find(casa.id()))
                        .orElseThrow()
                        .data()
                        .address())
                .isEqualTo(STREET);
        assertThat(house.count(
                        "select count(*) from core.access_log where what = 'secret-facility' and record_id = ?",
                        casa.id().value()))
                .isEqualTo(1);
    }

    @Test
    void listsByNameAPageAtATimeWithoutSecretAddresses() {
        entered("Zàra tre", false);
        entered("Zara uno", true);
        entered("Zara due", false);
        List<String> names = new ArrayList<>();
        Optional<String> after = Optional.empty();
        do {
            Paging paging = new Paging(after, 2);
            Page<Facility> page = house.as(marco, () -> book.list("zara", paging));
            page.items().forEach(one -> names.add(one.data().name()));
            assertThat(page.items())
                    .filteredOn(one -> one.data().secret())
                    .allSatisfy(one -> assertThat(one.data().address()).isEqualTo(Address.UNKNOWN));
            after = page.next();
        } while (after.isPresent());

        assertThat(names).containsExactly("Zara due", "Zàra tre", "Zara uno");
    }

    @Test
    void derbyListsByTheIndexOfNames() {
        FacilityMapper sql = house.mappers().of(FacilityMapper.class);
        String plan = house.as(
                marco, () -> TestPlan.of(house, () -> sql.list(house.sight().viewer(), "", "", null, 21)));

        assertThat(plan).doesNotContain("Sort ResultSet", "Table Scan ResultSet for");
    }

    @Test
    void aPageReadsNoMoreThanItShows() {
        for (int i = 0; i < 1_500; i++) {
            entered("Yurta " + i, false);
        }
        FacilityMapper sql = house.mappers().of(FacilityMapper.class);
        long visited = house.as(
                marco,
                () -> TestPlan.visited(
                        house, "facility", () -> sql.list(house.sight().viewer(), "yurta", "yurtb", null, 4)));

        assertThat(visited).isLessThan(20);
    }

    @Test
    void whereASecretHouseIsStandsInNoTable() {
        Facility casa = house.as(
                marco,
                () -> book.enter(new FacilityData(
                        "Casa Rifugio",
                        "",
                        new Code("community"),
                        new Address("via Calicanto 3", "43100", "Calicantopoli", "PR"),
                        true)));

        assertThat(RawTexts.columnsWith(house, "Calicanto")).isEmpty();
        assertThat(house.as(marco, () -> book.find(casa.id())).orElseThrow().data())
                .isEqualTo(casa.data());
        FacilityData open = new FacilityData(
                "Casa Rifugio", "", new Code("community"), casa.data().address(), false);
        house.as(marco, () -> book.correct(casa.id(), 1, open));
        assertThat(RawTexts.columnsWith(house, "Calicanto")).contains("core.facility.street");
    }
}
