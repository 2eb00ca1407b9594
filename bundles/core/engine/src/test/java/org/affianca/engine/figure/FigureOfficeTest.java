package org.affianca.engine.figure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.affianca.api.OrganisationId;
import org.affianca.api.access.Actor;
import org.affianca.api.access.Role;
import org.affianca.api.figure.Figure;
import org.affianca.api.figure.FigureData;
import org.affianca.api.figure.OwnValue;
import org.affianca.api.money.Money;
import org.affianca.api.problem.Forbidden;
import org.affianca.api.problem.Missing;
import org.affianca.api.problem.Refused;
import org.affianca.api.problem.Stale;
import org.affianca.engine.catalogue.Shelf;
import org.affianca.engine.check.TestPlan;
import org.affianca.engine.db.OnBothDatabases;
import org.affianca.engine.db.TestHouse;
import org.affianca.engine.details.Garden;
import org.affianca.engine.ground.TestGround;
import org.junit.jupiter.api.Test;

@OnBothDatabases
class FigureOfficeTest {
    private static final String SEEDS = "garden.seeds-most";
    private static final LocalDate NEW_YEAR = LocalDate.of(2026, 1, 1);
    private static final LocalDate JULY = LocalDate.of(2026, 7, 1);

    private final TestHouse house;
    private final FigureOffice office;
    private final Actor ivano;
    private final Actor giulia;

    FigureOfficeTest(TestHouse house) {
        this.house = house;
        house.sql("delete from core.figure_value");
        Shelf shelf = new Shelf();
        shelf.put(Garden.area());
        this.office = new FigureOffice(TestGround.of(house), shelf);
        this.ivano = house.user("Ivano", Role.ADMINISTRATOR);
        this.giulia = house.user("Giulia", Role.WORKER);
    }

    private Money on(LocalDate day) {
        return house.as(giulia, () -> office.figures().money(SEEDS, day));
    }

    private Figure set(String value, LocalDate from, Optional<LocalDate> until) {
        FigureData data = new FigureData(new BigDecimal(value), from, until, "Delibera 12/2026", true);
        return house.as(ivano, () -> office.set(SEEDS, data));
    }

    @Test
    void whatShipsHoldsOnItsDays() {
        assertThat(on(NEW_YEAR.minusDays(1))).isEqualTo(Money.euro(50));
        assertThat(on(NEW_YEAR)).isEqualTo(new Money(6250));
        assertThat(house.as(giulia, () -> office.find(SEEDS))).hasValueSatisfying(figure -> {
            assertThat(figure.shipped().get(0).confirmed()).isTrue();
            assertThat(figure.shipped().get(1).confirmed()).isFalse();
            assertThat(figure.own()).isEmpty();
        });
    }

    @Test
    void whatTheMunicipalitySetsGoesBeforeWhatShips() {
        set("70", JULY, Optional.of(JULY.plusDays(30)));

        assertThat(on(JULY.minusDays(1))).isEqualTo(new Money(6250));
        assertThat(on(JULY)).isEqualTo(Money.euro(70));
        assertThat(on(JULY.plusDays(30))).isEqualTo(Money.euro(70));
        assertThat(on(JULY.plusDays(31))).isEqualTo(new Money(6250));
    }

    @Test
    void ofTwoThatAreSetTheLaterBeginningHolds() {
        set("70", NEW_YEAR, Optional.empty());
        Figure figure = set("80.5", JULY, Optional.empty());

        assertThat(on(JULY.minusDays(1))).isEqualTo(Money.euro(70));
        assertThat(on(JULY)).isEqualTo(new Money(8050));
        assertThat(figure.own()).extracting(OwnValue::setBy).containsExactly("Ivano", "Ivano");
    }

    @Test
    void whatIsWithdrawnHoldsNoMoreAndFreesItsDay() {
        OwnValue wrong = set("700", JULY, Optional.empty()).own().get(0);
        Figure after = house.as(ivano, () -> office.withdraw(SEEDS, wrong.id(), wrong.version()));

        assertThat(on(JULY)).isEqualTo(new Money(6250));
        assertThat(after.own()).singleElement().satisfies(value -> assertThat(value.withdrawn())
                .isTrue());
        set("70", JULY, Optional.empty());
        assertThat(on(JULY)).isEqualTo(Money.euro(70));
        assertThatThrownBy(() -> house.as(ivano, () -> office.withdraw(SEEDS, wrong.id(), 2)))
                .isInstanceOf(Refused.class)
                .hasMessage("figure-withdrawn");
        assertThatThrownBy(() -> house.as(ivano, () -> office.withdraw(SEEDS, wrong.id(), 1)))
                .isInstanceOf(Stale.class);
    }

    @Test
    void everyFlawIsSaidAtOnce() {
        set("70", JULY, Optional.empty());

        FigureData wrong = new FigureData(new BigDecimal("-1"), JULY, Optional.of(JULY.minusDays(1)), " ", false);
        assertThatThrownBy(() -> house.as(ivano, () -> office.set(SEEDS, wrong)))
                .hasMessageContaining("/source required")
                .hasMessageContaining("/value figure-out-of-range")
                .hasMessageContaining("/until ends-before-it-begins")
                .hasMessageContaining("/from figure-begins-that-day");
    }

    @Test
    void onlyAnAdministratorSetsAndOnlyWhatThereIs() {
        FigureData data = new FigureData(BigDecimal.ONE, JULY, Optional.empty(), "Delibera 12/2026", false);

        assertThatThrownBy(() -> house.as(giulia, () -> office.set(SEEDS, data)))
                .isInstanceOf(Forbidden.class);
        assertThatThrownBy(() -> house.as(giulia, () -> office.withdraw(SEEDS, 1, 1)))
                .isInstanceOf(Forbidden.class);
        assertThatThrownBy(() -> house.as(ivano, () -> office.set("garden.nothing", data)))
                .isInstanceOf(Missing.class);
        assertThatThrownBy(() -> house.as(ivano, () -> office.withdraw(SEEDS, 1, 1)))
                .isInstanceOf(Missing.class);
    }

    @Test
    void oneFigureIsFoundByAnIndexAmongThousands() {
        set("70", JULY, Optional.empty());
        for (int i = 0; i < 2_000; i++) {
            house.sql(
                    "insert into core.figure_value (organisation_id, id, version, code, valid_from, amount, source, confirmed,"
                            + " withdrawn, changed_at, changed_by) values (1, ?, 1, ?, ?, 1, 'x', true, 0, ?, ?)",
                    house.ids().next(),
                    "garden.other-" + i,
                    JULY,
                    house.clock().instant(),
                    ivano.id().value());
        }
        FigureMapper sql = house.mappers().of(FigureMapper.class);

        OrganisationId organisation = new OrganisationId(1);

        assertThat(TestPlan.visited(house, "figure_value", () -> sql.of(organisation, About.FIGURE, SEEDS)))
                .isLessThan(50);
    }

    @Test
    void eachSettingLeavesItsEvent() {
        long before = house.count("select count(*) from core.event where type in ('figure-set', 'figure-withdrawn')");
        OwnValue one = set("70", JULY, Optional.empty()).own().get(0);
        house.as(ivano, () -> office.withdraw(SEEDS, one.id(), one.version()));

        assertThat(house.count("select count(*) from core.event where type in ('figure-set', 'figure-withdrawn')"))
                .isEqualTo(before + 2);
    }
}
