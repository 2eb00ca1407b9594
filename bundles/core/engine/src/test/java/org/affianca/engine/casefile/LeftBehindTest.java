package org.affianca.engine.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.affianca.api.Paging;
import org.affianca.api.Secrecy;
import org.affianca.api.UnitId;
import org.affianca.api.access.Actor;
import org.affianca.api.access.Role;
import org.affianca.api.casefile.CaseFile;
import org.affianca.api.casefile.UnmanagedCase;
import org.affianca.api.problem.Forbidden;
import org.affianca.api.problem.Missing;
import org.affianca.api.problem.Stale;
import org.affianca.engine.check.TestCodes;
import org.affianca.engine.check.TestPlan;
import org.affianca.engine.db.OnBothDatabases;
import org.affianca.engine.db.TestHouse;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The coordinator finds a manager for a case whose own is gone, without reading it. */
@OnBothDatabases
class LeftBehindTest {
    private final TestHouse house;
    private final TestOffice office;
    private final LeftBehind desk;
    private final UnitId hub;
    private final Actor marco;
    private final Actor sara;
    private Actor gone;
    private CaseFile sealed;

    LeftBehindTest(TestHouse house) {
        this.house = house;
        this.office = new TestOffice(house);
        this.desk = new LeftBehind(
                house.mappers(),
                house.transactions(),
                house.ids(),
                house.clock(),
                house.sight(),
                house.accessLog(),
                TestCodes.of(house),
                house.log());
        this.hub = house.unit("hub");
        this.marco = house.user("Marco", Role.COORDINATOR, hub);
        this.sara = house.user("Sara", Role.WORKER, hub);
        this.gone = house.user("Giulia", Role.WORKER, hub);
        this.sealed = open(Secrecy.SEALED);
    }

    @BeforeEach
    void aManagerIsGone() {
        gone = house.user("Giulia", Role.WORKER, hub);
        sealed = open(Secrecy.SEALED);
        house.sql(
                "update core.account set active = false where id = ?", gone.id().value());
    }

    private CaseFile open(Secrecy secrecy) {
        return office.opened(gone, hub, secrecy, office.town.registered(gone, "Segreti", "Zoe"));
    }

    private List<UnmanagedCase> seen(Actor by) {
        return house.as(by, () -> desk.list(Paging.first(200))).items();
    }

    private void give(Actor by, Actor to) {
        house.doAs(by, () -> desk.give(sealed.id(), 1, to.id()));
    }

    @Test
    void theCaseIsNamedWithoutTellingWhomItIsAbout() {
        assertThat(seen(marco))
                .filteredOn(c -> c.id().equals(sealed.id()))
                .singleElement()
                .satisfies(c -> {
                    assertThat(c.number()).isEqualTo(sealed.number());
                    assertThat(c.managerBefore()).isEqualTo("Giulia");
                    assertThat(c.secrecy()).isEqualTo(Secrecy.SEALED);
                });
        assertThat(house.as(marco, () -> office.cases.find(sealed.id()))).isEmpty();
    }

    @Test
    void theNewManagerReadsItAndTheCoordinatorStillDoesNot() {
        give(marco, sara);
        assertThat(office.find(sara, sealed.id()).manager()).isEqualTo("Sara");
        assertThat(house.as(marco, () -> office.cases.find(sealed.id()))).isEmpty();
        assertThat(seen(marco)).extracting(UnmanagedCase::id).doesNotContain(sealed.id());
        assertThatThrownBy(() -> give(marco, sara)).isInstanceOf(Missing.class);
    }

    @Test
    void nobodyGivesHimselfWhatHeMayNotRead() {
        assertThatThrownBy(() -> give(marco, marco)).hasMessage("/manager not-yourself");
        Actor elsewhere = house.user("Vito", Role.WORKER, house.unit("other"));
        assertThatThrownBy(() -> give(marco, elsewhere)).hasMessage("/manager not-a-worker-of-the-unit");
        assertThatThrownBy(() -> give(marco, gone)).hasMessage("/manager not-a-worker-of-the-unit");
    }

    @Test
    void onlyWhoCoordinatesTheUnitAndOnlyWhenTheManagerIsGone() {
        assertThatThrownBy(() -> give(sara, sara)).isInstanceOf(Forbidden.class);
        assertThatThrownBy(() -> seen(sara)).isInstanceOf(Forbidden.class);
        Actor elsewhere = house.user("Piera", Role.COORDINATOR, house.unit("other"));
        assertThat(seen(elsewhere)).extracting(UnmanagedCase::id).doesNotContain(sealed.id());
        assertThatThrownBy(() -> give(elsewhere, sara)).isInstanceOf(Missing.class);
        house.sql(
                "update core.account set active = true where id = ?", gone.id().value());
        assertThatThrownBy(() -> give(marco, sara)).isInstanceOf(Missing.class);
    }

    @Test
    void anOldVersionIsRefused() {
        assertThatThrownBy(() -> house.doAs(marco, () -> desk.give(sealed.id(), 7, sara.id())))
                .isInstanceOf(Stale.class);
    }

    @Test
    void derbyBeginsWithTheAccountsThatWereSwitchedOff() {
        String plan = house.as(
                marco,
                () -> TestPlan.of(house, () -> house.mappers()
                        .of(UnmanagedMapper.class)
                        .page(house.sight().viewer(), 0, 21)));
        assertThat(plan).doesNotContain("Table Scan ResultSet for CASE_FILE", "Table Scan ResultSet for CASE_TEAM");
    }
}
