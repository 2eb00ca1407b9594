package org.affianca.engine.catchment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.affianca.api.PersonId;
import org.affianca.api.Secrecy;
import org.affianca.api.UnitId;
import org.affianca.api.access.Actor;
import org.affianca.api.access.Role;
import org.affianca.api.catchment.Catchment;
import org.affianca.api.catchment.Side;
import org.affianca.api.catchment.UnitProposal;
import org.affianca.api.problem.Forbidden;
import org.affianca.api.problem.Missing;
import org.affianca.api.register.Kept;
import org.affianca.engine.check.TestPlan;
import org.affianca.engine.db.OnBothDatabases;
import org.affianca.engine.db.TestHouse;
import org.affianca.engine.person.TestPeople;
import org.affianca.engine.register.TestRegisters;
import org.junit.jupiter.api.Test;

@OnBothDatabases
class CatchmentBookTest {
    private final TestHouse house;
    private final TestRegisters registers;
    private final LocalDate today;
    private final UnitId west;
    private final Actor both;

    CatchmentBookTest(TestHouse house) {
        this.house = house;
        this.registers = new TestRegisters(house);
        this.today = registers.today;
        this.west = house.unit("west");
        this.both = house.user("Coordina", Role.COORDINATOR, registers.hub, west);
    }

    private Kept<Catchment> serves(UnitId unit, String street, int first, int last, Side side) {
        return serves(new Catchment(
                street,
                "Parma",
                first == 0 ? Optional.empty() : Optional.of(first),
                last == 0 ? Optional.empty() : Optional.of(last),
                side,
                unit,
                Optional.of(registers.giulia.id()),
                today.minusYears(1),
                Optional.empty()));
    }

    private Kept<Catchment> serves(Catchment data) {
        return house.as(both, () -> registers.catchments.add(data));
    }

    private Optional<UnitProposal> of(String address) {
        return house.as(registers.giulia, () -> registers.catchments.of(address, "PARMA", today));
    }

    @Test
    void proposesTheUnitOfTheStreetAndOfItsNumbersFirst() {
        serves(registers.hub, "Via dei Modelli", 0, 0, Side.BOTH);
        serves(west, "via dei modelli", 2, 98, Side.EVEN);

        assertThat(of("via dei Modelli 7").map(UnitProposal::unit)).contains(registers.hub);
        assertThat(of("V. dei Modelli, 8/B").orElseThrow()).satisfies(found -> {
            assertThat(found.unit()).isEqualTo(west);
            assertThat(found.because()).isEqualTo("via dei modelli 2–98 (2, 4, …)");
            assertThat(found.worker()).contains(registers.giulia.id());
        });
        assertThat(of("via dei Modelli").map(UnitProposal::unit)).contains(registers.hub);
        assertThat(of("via delle Cose Mai Viste 1")).isEmpty();
        assertThat(of("")).isEmpty();
    }

    @Test
    void refusesToServeANumberTwice() {
        Kept<Catchment> first = serves(registers.hub, "Borgo Doppio", 1, 50, Side.BOTH);
        assertThatThrownBy(() -> serves(west, "borgo  doppio", 49, 60, Side.ODD))
                .hasMessage("/street street-served-already");
        serves(west, "Borgo Doppio", 51, 60, Side.ODD);
        assertThat(house.as(both, () -> registers.catchments.change(first.id(), 1, first.data()))
                        .version())
                .isEqualTo(2);
    }

    @Test
    void whatHasEndedServesNobodyAndMakesRoom() {
        Kept<Catchment> old = serves(registers.hub, "Via Passata", 0, 0, Side.BOTH);
        Catchment data = old.data();
        house.as(
                both,
                () -> registers.catchments.change(
                        old.id(),
                        1,
                        new Catchment(
                                data.street(),
                                data.municipality(),
                                data.first(),
                                data.last(),
                                data.side(),
                                data.unit(),
                                data.worker(),
                                data.from(),
                                Optional.of(today.minusDays(1)))));
        assertThat(of("via passata 3")).isEmpty();
        serves(new Catchment(
                "Via Passata",
                "Parma",
                Optional.empty(),
                Optional.empty(),
                Side.BOTH,
                west,
                Optional.empty(),
                today,
                Optional.empty()));
        assertThat(of("via passata 3").map(UnitProposal::unit)).contains(west);
    }

    @Test
    void proposesForWhereSomebodyLivesButNotForTheProtected() {
        serves(registers.hub, "via delle Prove", 0, 0, Side.BOTH);
        PersonId ada = registers
                .office
                .town
                .registered(registers.giulia, TestPeople.ada())
                .id();
        assertThat(house.as(registers.giulia, () -> registers.catchments.of(ada))
                        .map(UnitProposal::unit))
                .contains(registers.hub);
        house.sql("update core.person set secrecy = ? where id = ?", Secrecy.SPECIALIST.name(), ada.value());
        Optional<Optional<UnitProposal>> told;
        try {
            told = Optional.of(house.as(registers.giulia, () -> registers.catchments.of(ada)));
        } catch (Missing absent) {
            told = Optional.empty();
        }
        assertThat(told.flatMap(proposal -> proposal)).isEmpty();
        assertThatThrownBy(() -> house.as(registers.giulia, () -> registers.catchments.of(new PersonId(99_999_999))))
                .isInstanceOf(Missing.class);
    }

    private Catchment whole(String street, UnitId unit) {
        return new Catchment(
                street,
                "Parma",
                Optional.empty(),
                Optional.empty(),
                Side.BOTH,
                unit,
                Optional.of(registers.giulia.id()),
                today,
                Optional.empty());
    }

    @Test
    void aWholeStreetListIsEnteredAtOnceOrNotAtAll() {
        List<Catchment> list = IntStream.range(0, 450)
                .mapToObj(i -> whole("Strada elencata " + (char) ('a' + i / 26) + (char) ('a' + i % 26), west))
                .toList();
        assertThat(house.as(both, () -> registers.catchments.addAll(list))).isEqualTo(450);
        assertThat(of("strada elencata cd 12").map(UnitProposal::unit)).contains(west);

        List<Catchment> again = List.of(
                whole("Via Tutta Nuova", west),
                whole("strada elencata ab", registers.hub),
                whole("via tutta  nuova", registers.hub));
        assertThatThrownBy(() -> house.as(both, () -> registers.catchments.addAll(again)))
                .hasMessage("/items/1/street street-served-already, /items/2/street street-served-already");
        assertThat(of("via tutta nuova 1")).isEmpty();
        assertThatThrownBy(
                        () -> house.as(both, () -> registers.catchments.addAll(List.of(whole(" ", registers.other)))))
                .hasMessage("/items/0/street required, /items/0/unit unknown-unit");
        assertThatThrownBy(() -> house.as(registers.giulia, () -> registers.catchments.addAll(list)))
                .isInstanceOf(Forbidden.class);
    }

    @Test
    void aStreetIsFoundByItsIndex() {
        CatchmentMapper sql = house.mappers().of(CatchmentMapper.class);
        String plan = house.as(
                both, () -> TestPlan.of(house, () -> sql.ofStreet(house.sight().viewer(), "via dei modelli")));
        assertThat(plan).doesNotContain("Table Scan ResultSet for");
    }
}
