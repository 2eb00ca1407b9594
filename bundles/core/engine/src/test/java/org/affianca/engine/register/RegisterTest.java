package org.affianca.engine.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.affianca.api.Page;
import org.affianca.api.Paging;
import org.affianca.api.access.Role;
import org.affianca.api.partner.Partner;
import org.affianca.api.problem.Forbidden;
import org.affianca.api.problem.Missing;
import org.affianca.api.problem.Stale;
import org.affianca.api.register.Asked;
import org.affianca.api.register.Kept;
import org.affianca.api.register.PastVersion;
import org.affianca.engine.check.TestPlan;
import org.affianca.engine.db.OnBothDatabases;
import org.affianca.engine.db.TestHouse;
import org.junit.jupiter.api.Test;

/** What all registers of the office share, seen in the plainest of them. */
@OnBothDatabases
class RegisterTest {
    private static final Asked ALL = Asked.ALL;
    private final TestHouse house;
    private final TestRegisters registers;

    RegisterTest(TestHouse house) {
        this.house = house;
        this.registers = new TestRegisters(house);
    }

    private static Asked words(String words) {
        return new Asked(words, "", Optional.empty(), Optional.empty(), Optional.empty());
    }

    @Test
    void keepsWhatACoordinatorWritesAndShowsItToWhoeverWorksHere() {
        Kept<Partner> kept = registers.partner("  Cooperativa Esempio ");

        assertThat(kept.data()).isEqualTo(TestRegisters.called("Cooperativa Esempio"));
        assertThat(kept.title()).isEqualTo("Cooperativa Esempio");
        assertThat(kept.mayWrite()).isTrue();
        Kept<Partner> seen =
                registers.seen(registers.giulia, registers.partners, kept.id()).orElseThrow();
        assertThat(seen.data()).isEqualTo(kept.data());
        assertThat(seen.mayWrite()).isFalse();
        assertThat(house.count(
                        "select count(*) from core.access_log where what = 'partner' and record_id = ?", kept.id()))
                .isEqualTo(1);
    }

    @Test
    void aWorkerDoesNotWriteARegisterOfCoordinators() {
        assertThatThrownBy(() -> house.as(
                        registers.giulia, () -> registers.partners.add(TestRegisters.called("Cooperativa Mia"))))
                .isInstanceOf(Forbidden.class);
        Kept<Partner> kept = registers.partner("Cooperativa Altrui");
        assertThatThrownBy(() -> house.as(registers.giulia, () -> registers.partners.change(kept.id(), 1, kept.data())))
                .isInstanceOf(Forbidden.class);
    }

    @Test
    void eachVersionStaysReadable() {
        Kept<Partner> first = registers.partner("Nome Vecchio");
        Kept<Partner> second = house.as(
                registers.marco, () -> registers.partners.change(first.id(), 1, TestRegisters.called("Nome Nuovo")));

        assertThat(second.version()).isEqualTo(2);
        assertThat(house.as(registers.giulia, () -> registers.partners.find(first.id(), 1))
                        .orElseThrow()
                        .data()
                        .name())
                .isEqualTo("Nome Vecchio");
        assertThat(house.as(registers.giulia, () -> registers.partners.versions(first.id())))
                .extracting(PastVersion::version)
                .containsExactly(2, 1);
        assertThat(house.as(registers.giulia, () -> registers.partners.find(first.id(), 3)))
                .isEmpty();
    }

    @Test
    void changesOnlyWhatWasRead() {
        Kept<Partner> kept = registers.partner("Da Cambiare");
        house.as(registers.marco, () -> registers.partners.change(kept.id(), 1, kept.data()));

        assertThatThrownBy(() -> house.as(registers.marco, () -> registers.partners.change(kept.id(), 1, kept.data())))
                .isInstanceOf(Stale.class);
        assertThatThrownBy(() -> house.as(registers.marco, () -> registers.partners.change(99_999_999, 1, kept.data())))
                .isInstanceOf(Missing.class);
    }

    @Test
    void anEntryOfOneRegisterIsNoneOfAnother() {
        Kept<Partner> kept = registers.partner("Solo Ente");
        assertThat(registers.seen(registers.marco, registers.undertakings, kept.id()))
                .isEmpty();
    }

    @Test
    void whoOnlyKeepsAccountsDoesNotReadRegisters() {
        assertThatThrownBy(() -> house.as(
                        house.user("Amministra", Role.ADMINISTRATOR, registers.hub),
                        () -> registers.partners.list(ALL, Paging.first(10))))
                .isInstanceOf(Forbidden.class);
    }

    @Test
    void saysAllFlawsAtOnce() {
        Partner wrong = new Partner("castle", " ", "12", "", "", "nobody", "");
        assertThatThrownBy(() -> registers.added(registers.partners, wrong))
                .hasMessage("/kind unknown-code, /name required, /fiscalCode not-a-body-code, /mail not-a-mail");
    }

    @Test
    void listsByTitleAPageAtATimeAndFindsWords() {
        registers.partner("Zàra tre");
        registers.partner("Zara uno");
        registers.partner("Zara due");
        List<String> names = new ArrayList<>();
        Optional<String> after = Optional.empty();
        do {
            Paging paging = new Paging(after, 2);
            Page<Kept<Partner>> page = house.as(registers.giulia, () -> registers.partners.list(words("zara"), paging));
            page.items().forEach(one -> names.add(one.title()));
            after = page.next();
        } while (after.isPresent());

        assertThat(names).containsExactly("Zara due", "Zàra tre", "Zara uno");
        assertThat(house.as(registers.giulia, () -> registers.partners.list(words("TRÈ"), Paging.first(5)))
                        .items())
                .extracting(Kept::title)
                .containsExactly("Zàra tre");
    }

    @Test
    void aPageReadsNoMoreThanItShows() {
        for (int i = 0; i < 1_200; i++) {
            int number = i;
            house.sql(
                    "insert into core.register_entry (organisation_id, id, version, register, place, kind, title,"
                            + " title_key, secrecy, created_by, changed_at, changed_by)"
                            + " values (1, ?, 1, 'partner', ?, 'other', 'x', 'x', 'ORDINARY', ?, ?, ?)",
                    house.ids().next(),
                    "a" + number,
                    registers.marco.id().value(),
                    house.clock().instant(),
                    registers.marco.id().value());
        }
        EntryMapper sql = house.mappers().of(EntryMapper.class);
        long visited = house.as(
                registers.marco,
                () -> TestPlan.visited(
                        house,
                        "register_entry",
                        () -> sql.list(house.sight().viewer(), "partner", ALL, "", null, null, null, null, 4)));
        assertThat(visited).isLessThan(20);
        long after = house.as(
                registers.marco,
                () -> TestPlan.visited(
                        house,
                        "register_entry",
                        () -> sql.list(
                                house.sight().viewer(),
                                "partner",
                                ALL,
                                "",
                                null,
                                null,
                                null,
                                new EntryMapper.After("a5", 1),
                                4)));
        assertThat(after).isLessThan(20);
        String plan = house.as(
                registers.marco,
                () -> TestPlan.of(
                        house, () -> sql.list(house.sight().viewer(), "gathering", ALL, "", null, 17L, null, null, 4)));
        assertThat(plan).doesNotContain("Table Scan ResultSet for", "Sort ResultSet");
    }
}
