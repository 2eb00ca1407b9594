package org.affianca.testing.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.affianca.testing.contract.summer.broken.Guardians;
import org.affianca.testing.contract.summer.broken.Meddler;
import org.affianca.testing.contract.summer.broken.Peeper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ContractCatchesTablesTest {
    private static final String SCRIPT = "db/001-summer-camp.sql";

    @TempDir
    Path folder;

    @ParameterizedTest
    @EnumSource(House.class)
    void aColumnThatIsMissing(House house) {
        assertThat(Summer.in(folder).saying(SCRIPT, "    bus boolean,\n", "").complaints(new TablesAgree(house)))
                .containsExactly("on " + house + ": column bus missing in summer.summer_camp");
    }

    @ParameterizedTest
    @EnumSource(House.class)
    void aColumnOfAnotherType(House house) {
        assertThat(Summer.in(folder)
                        .saying(SCRIPT, "fee bigint", "fee int")
                        .saying(SCRIPT, "camp varchar(64)", "camp varchar(10)")
                        .complaints(new TablesAgree(house)))
                .containsExactly(
                        "on " + house + ": column camp in summer.summer_camp is varchar(10), must be varchar(64)",
                        "on " + house + ": column fee in summer.summer_camp is int, must be bigint");
    }

    @ParameterizedTest
    @EnumSource(House.class)
    void aColumnADraftCouldNotLeaveEmpty(House house) {
        assertThat(Summer.in(folder)
                        .saying(SCRIPT, "weeks int,", "weeks int not null,")
                        .complaints(new TablesAgree(house)))
                .containsExactly(
                        "on " + house + ": column weeks in summer.summer_camp must be nullable: a draft may lack it");
    }

    @ParameterizedTest
    @EnumSource(House.class)
    void aColumnNobodyFills(House house) {
        assertThat(Summer.in(folder)
                        .saying(SCRIPT, "weeks int,", "weeks int, tent int,")
                        .complaints(new TablesAgree(house)))
                .containsExactly(
                        "on " + house + ": column tent in summer.summer_camp has no component in record SummerCamp");
    }

    @ParameterizedTest
    @EnumSource(House.class)
    void aColumnThatNobodyHasUnlessAnEarlierVersionHadIt(House house) {
        Summer summer = Summer.in(folder).saying(SCRIPT, "    bus boolean,\n", "    bus boolean,\n    boat boolean,\n");
        assertThat(summer.complaints(new TablesAgree(house)))
                .containsExactly(
                        "on " + house + ": column boat in summer.summer_camp has no component in record SummerCamp");
        assertThat(summer.saying("services/summer-camp.yaml", "kind: measure", "version: 2\nkind: measure")
                        .complaints(new TablesAgree(house)))
                .isEmpty();
    }

    @ParameterizedTest
    @EnumSource(House.class)
    void aTableThatIsNotThere(House house) {
        assertThat(Summer.in(folder).without("AREA-INF/" + SCRIPT).complaints(new TablesAgree(house)))
                .containsExactly("on " + house + ": no table summer.summer_camp for record SummerCamp");
    }

    @ParameterizedTest
    @EnumSource(House.class)
    void aKeyWithoutTheOrganisation(House house) {
        assertThat(Summer.in(folder)
                        .saying(SCRIPT, "primary key (organisation_id, work_id)", "primary key (work_id)")
                        .complaints(new TablesAgree(house)))
                .containsExactly("on " + house + ": the key of summer.summer_camp must be (organisation_id, work_id)");
    }

    @ParameterizedTest
    @EnumSource(House.class)
    void aCircumstanceKeptLikeAWork(House house) {
        assertThat(Summer.in(folder)
                        .saying("db/002-swimmer.sql", "circumstance_id", "work_id")
                        .saying("db/002-swimmer.sql", "core.circumstance", "core.works")
                        .complaints(new TablesAgree(house)))
                .containsExactly(
                        "on " + house + ": the key of summer.swimmer must be (organisation_id, circumstance_id)",
                        "on " + house + ": column work_id in summer.swimmer has no component in record Swimmer");
    }

    @ParameterizedTest
    @EnumSource(House.class)
    void aScriptThatDoesNotRun(House house) {
        assertThat(Summer.in(folder)
                        .saying(SCRIPT, "create table", "creat table")
                        .complaints(new TablesAgree(house)))
                .singleElement()
                .asString()
                .contains("001-summer-camp.sql");
    }

    @Test
    void aScriptThatTouchesCoresTables() {
        assertThat(Summer.in(folder)
                        .saying(SCRIPT, "create table", "alter table core.works add column mine int;\ncreate table")
                        .complaints(new OwnTablesOnly()))
                .containsExactly("db/001-summer-camp.sql: core.works is not this area's");
    }

    @Test
    void aForeignKeyToAnotherArea() {
        assertThat(Summer.in(folder)
                        .saying(SCRIPT, "references core.works", "references minors.placement")
                        .complaints(new OwnTablesOnly()))
                .containsExactly("db/001-summer-camp.sql: minors.placement is not this area's");
    }

    @Test
    void aMapperThatReadsCoresTablesOrForgetsTheSchema() {
        assertThat(Summer.in(folder).with(Peeper.class).complaints(new OwnTablesOnly()))
                .containsExactlyInAnyOrder(
                        "Peeper.works: core.works is not this area's",
                        "Peeper.homeless: table summer_camp is named without its schema");
    }

    @Test
    void aPersonInATableOfItsOwnThatCoreWasNotToldOf() {
        String guardian = "create table summer.guardian (organisation_id bigint not null, person_id bigint not null,"
                + " primary key (organisation_id, person_id));\ncreate table summer.summer_camp";
        Summer summer = Summer.in(folder).saying(SCRIPT, "create table summer.summer_camp", guardian);
        assertThat(summer.complaints(new PersonsFollowed()))
                .containsExactly("summer.guardian.person_id speaks of persons: name it in a PersonTables component,"
                        + " or merging would leave it behind");
        assertThat(summer.with(Guardians.class).complaints(new PersonsFollowed()))
                .isEmpty();
    }

    @Test
    void columnsOfPersonsThatAreNotThereOrNotItsOwn() {
        assertThat(Summer.in(folder).with(Guardians.class).with(Meddler.class).complaints(new PersonsFollowed()))
                .containsExactly(
                        "Meddler is no @Component: core would not hear of its columns",
                        "Meddler: core.person is not this area's",
                        "there is no column summer.guardian.person_id");
    }
}
