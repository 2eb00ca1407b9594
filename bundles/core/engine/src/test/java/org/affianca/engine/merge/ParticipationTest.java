package org.affianca.engine.merge;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.affianca.api.merge.PersonColumn;
import org.affianca.engine.catalogue.Shelf;
import org.affianca.engine.db.OnBothDatabases;
import org.affianca.engine.db.TestHouse;
import org.affianca.engine.table.Tables;
import org.junit.jupiter.api.Test;

@OnBothDatabases
class ParticipationTest {
    /** Columns of persons that stay where they are in a merge; think before you add one. */
    private static final Set<String> STAYS = Set.of(
            "core.person_version.id",
            "core.contact_point.person_id",
            "core.person_name.person_id",
            "core.person_address.person_id",
            "core.person_citizenship.person_id",
            "core.person_code.person_id",
            "core.person_word.person_id",
            "core.duplicate.one_person_id",
            "core.duplicate.other_person_id",
            "core.merge.survivor_id",
            "core.merge.absorbed_id");

    private final TestHouse house;

    ParticipationTest(TestHouse house) {
        this.house = house;
    }

    @Test
    void everyColumnOfCoreThatSpeaksOfAPersonTakesPartOrStaysForAReason() {
        Set<String> speaks = new TreeSet<>();
        house.transactions().run(() -> {
            try {
                Tables tables = new Tables(house.transactions().connection());
                tables.linksTo("core.person")
                        .forEach(link -> speaks.add(link.child() + "."
                                + link.childColumns().get(link.childColumns().size() - 1)));
                tables.columns("core").forEach((table, columns) -> columns.stream()
                        .filter(column ->
                                column.matches("(.*_)?person_id|(.*_)?(holder|payee|guardian|member|patient)_id"))
                        .forEach(column -> speaks.add(table + "." + column)));
            } catch (SQLException failed) {
                throw new IllegalStateException(failed);
            }
        });
        Set<String> answered = new TreeSet<>(STAYS);
        columns().forEach(column -> answered.add(column.table() + "." + column.column()));

        assertThat(speaks).contains("core.case_member.person_id", "core.works.payee_id");
        assertThat(answered).containsAll(speaks);
        assertThat(speaks).containsAll(answered);
    }

    @Test
    void everyTableThatTakesPartHasAKeyByWhichItsRowsAreFoundAgain() {
        house.transactions().run(() -> {
            try {
                Tables tables = new Tables(house.transactions().connection());
                for (PersonColumn column : columns()) {
                    assertThat(tables.table(column.table()).key())
                            .as(column.table())
                            .startsWith("organisation_id");
                }
            } catch (SQLException failed) {
                throw new IllegalStateException(failed);
            }
        });
    }

    @Test
    void theRowsOfAPersonAreFoundByAnIndexInEveryTable() {
        Set<String> missing = new TreeSet<>();
        house.transactions().run(() -> {
            try {
                Tables tables = new Tables(house.transactions().connection());
                for (PersonColumn column : columns()) {
                    List<String> begins = List.of("organisation_id", column.column());
                    if (tables.indexes(column.table()).stream()
                            .noneMatch(index ->
                                    index.size() > 1 && index.subList(0, 2).equals(begins))) {
                        missing.add(column.table() + "." + column.column());
                    }
                }
            } catch (SQLException failed) {
                throw new IllegalStateException(failed);
            }
        });

        assertThat(missing).isEmpty();
    }

    private List<PersonColumn> columns() {
        return house.transactions()
                .within(() ->
                        new Participation(house.mappers(), house.transactions(), new Shelf(), List::of).columns());
    }
}
