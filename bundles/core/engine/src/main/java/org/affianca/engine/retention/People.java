package org.affianca.engine.retention;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.affianca.api.OrganisationId;
import org.affianca.api.PersonId;
import org.affianca.api.merge.PersonColumn;
import org.affianca.engine.merge.Participation;
import org.affianca.engine.table.Link;
import org.affianca.engine.table.Tables;

/** Those of whom nothing else speaks once their file is gone: their records go as well. */
final class People {
    private final Connection connection;
    private final OrganisationId organisation;
    private final Belongings belongings;
    private final Participation participation;

    People(Connection connection, OrganisationId organisation, Belongings belongings, Participation participation) {
        this.connection = connection;
        this.organisation = organisation;
        this.belongings = belongings;
        this.participation = participation;
    }

    /** @return how many people, and rows of theirs, are gone */
    Gone remove(List<PersonId> members) throws SQLException {
        int people = 0;
        int rows = 0;
        for (PersonId member : members) {
            Set<Long> records = withAbsorbed(member.value());
            if (!isSpokenOf(records)) {
                Set<String> words = words(records);
                Map<String, Integer> gone =
                        new Removing(connection, organisation, belongings).remove("core.person", records);
                forget(words);
                people++;
                rows += gone.values().stream().mapToInt(Integer::intValue).sum();
            }
        }
        return new Gone(people, rows);
    }

    /** How many are gone. */
    record Gone(int people, int rows) {}

    private Set<Long> withAbsorbed(long person) throws SQLException {
        List<Long> all = new ArrayList<>(List.of(person));
        for (int i = 0; i < all.size(); i++) {
            all.addAll(ids("select id from core.person where organisation_id = ? and merged_into = ?", all.get(i)));
        }
        return new TreeSet<>(all);
    }

    private boolean isSpokenOf(Set<Long> records) throws SQLException {
        for (PersonColumn column : columns()) {
            for (Long record : records) {
                String query = "select 1 from " + column.table() + " where organisation_id = ? and " + column.column()
                        + " = ? fetch first 1 rows only";
                if (!ids(query, record).isEmpty()) {
                    return true;
                }
            }
        }
        return false;
    }

    private Set<String> words(Set<Long> records) throws SQLException {
        Set<String> found = new TreeSet<>();
        try (PreparedStatement select = connection.prepareStatement(
                "select w.word from core.person_word w where w.organisation_id = ? and w.person_id = ?")) {
            for (Long record : records) {
                select.setLong(1, organisation.value());
                select.setLong(2, record);
                try (ResultSet row = select.executeQuery()) {
                    while (row.next()) {
                        found.add(row.getString(1));
                    }
                }
            }
        }
        return found;
    }

    /** A name that nobody bears any more goes from the dictionary of names as well. */
    private void forget(Set<String> words) throws SQLException {
        String unborne =
                " and not exists (select 1 from core.person_word w where w.organisation_id = ? and w.word = ?)";
        for (String sql : List.of(
                "delete from core.name_variant where organisation_id = ? and word_id in (select n.id from core.name_word n"
                        + " where n.organisation_id = core.name_variant.organisation_id and n.word = ?)",
                "delete from core.name_word where organisation_id = ? and word = ?",
                "delete from core.name_learning where organisation_id = ? and word = ?")) {
            try (PreparedStatement delete = connection.prepareStatement(sql + unborne)) {
                for (String word : words) {
                    delete.setLong(1, organisation.value());
                    delete.setString(2, word);
                    delete.setLong(3, organisation.value());
                    delete.setString(4, word);
                    delete.addBatch();
                }
                delete.executeBatch();
            }
        }
    }

    private Set<PersonColumn> columns() throws SQLException {
        Set<PersonColumn> all = new java.util.HashSet<>(participation.columns());
        for (Link link : belongings.linksTo(new Tables(connection), "core.person")) {
            all.add(new PersonColumn(
                    link.child(), link.childColumns().get(link.childColumns().size() - 1)));
        }
        all.removeIf(column -> Belongings.isOfThePerson(column.table(), column.column()));
        return all;
    }

    private List<Long> ids(String query, long value) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement(query)) {
            select.setLong(1, organisation.value());
            select.setLong(2, value);
            List<Long> found = new ArrayList<>();
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    found.add(row.getLong(1));
                }
            }
            return found;
        }
    }
}
