package org.affianca.engine.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.affianca.api.OrganisationId;
import org.affianca.engine.db.OnBothDatabases;
import org.affianca.engine.db.TestHouse;
import org.junit.jupiter.api.Test;

@OnBothDatabases
class FoundingTest {
    private final TestHouse house;
    private final OrganisationMapper sql;

    FoundingTest(TestHouse house) {
        this.house = house;
        this.sql = house.mappers().of(OrganisationMapper.class);
    }

    private OrganisationId found(String text) {
        Profile profile = ProfileReader.read("test", "profile.yaml", text);
        return new Founding(sql, house.transactions(), house.ids(), house.clock()).on(profile);
    }

    @Test
    void bringsNameAndUnitsInLineWithTheProfileEachTimeAndRetiresWhatItNoLongerNames() {
        OrganisationId first = found("""
                name: Comune di Prova
                units:
                  - {code: centre, label: {it: Centro}}
                  - {code: hub, label: {it: Polo}, parent: centre}
                  - {code: team, label: {it: Micro-equipe}, parent: hub}
                """);
        List<UnitRow> before = sql.units(first);
        assertThat(before).extracting(UnitRow::code).containsExactly("centre", "hub", "team");
        assertThat(within(before, "team")).isEqualTo(3);
        assertThat(within(before, "centre")).isEqualTo(1);

        OrganisationId again = found("""
                name: Comune di Prova e Riprova
                units:
                  - {code: team, label: {it: Squadra}}
                  - {code: centre, label: {it: Centro}}
                """);
        assertThat(again).isEqualTo(first);
        List<UnitRow> after = sql.units(again);
        assertThat(after).extracting(UnitRow::code).containsExactly("team", "centre");
        assertThat(after.get(0).id()).isEqualTo(before.get(2).id());
        assertThat(after.get(0).labelIt()).isEqualTo("Squadra");
        assertThat(within(after, "team")).isEqualTo(1);
        assertThat(house.count("select count(*) from core.unit where code = 'hub' and active = false"))
                .isEqualTo(1);
        assertThat(house.count("select count(*) from core.organisation where name = 'Comune di Prova e Riprova'"))
                .isEqualTo(1);
    }

    private long within(List<UnitRow> units, String code) {
        long id = units.stream()
                .filter(u -> u.code().equals(code))
                .findFirst()
                .orElseThrow()
                .id()
                .value();
        return house.count("select count(*) from core.unit_within where unit_id = ?", id);
    }
}
