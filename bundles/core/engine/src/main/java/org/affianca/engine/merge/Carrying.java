package org.affianca.engine.merge;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.affianca.api.Because;
import org.affianca.api.OrganisationId;
import org.affianca.api.PersonId;
import org.affianca.api.merge.PersonColumn;
import org.affianca.api.problem.Refused;
import org.affianca.engine.merge.Change.What;
import org.affianca.engine.table.Cells;
import org.affianca.engine.table.Table;
import org.affianca.engine.table.Tables;

/** Carries the rows of one person over to another, column by column, and tells what it did to each row. */
final class Carrying {
    private static final String REFERRED_TO = "23503";

    private final Connection connection;
    private final Tables tables;
    private final OrganisationId organisation;
    private final PersonId from;
    private final PersonId to;
    private final Map<String, Table> known = new HashMap<>();
    private final List<Change> changes = new ArrayList<>();

    Carrying(Connection connection, OrganisationId organisation, PersonId from, PersonId to) throws SQLException {
        this.connection = connection;
        this.tables = new Tables(connection);
        this.organisation = organisation;
        this.from = from;
        this.to = to;
    }

    /** @param bothCases whether the open case of the absorbed person may go on beside the survivor's own */
    List<Change> all(List<PersonColumn> columns, boolean bothCases) throws SQLException {
        for (PersonColumn column : columns) {
            Table table = table(column.table());
            if (column.equals(Participation.OPEN_HOLDER)) {
                openCases(table, bothCases);
            } else {
                setAside(table, column.column(), columns);
            }
            carry(table, column.column());
        }
        return changes;
    }

    /** One open case for a holder is kept by a key; a second one goes on without its place in that key. */
    private void openCases(Table table, boolean bothCases) throws SQLException {
        String column = Participation.OPEN_HOLDER.column();
        boolean both = count(table, column, from) > 0 && count(table, column, to) > 0;
        if (both && !bothCases) {
            throw new Refused(Because.of("both-have-open-cases"));
        }
        if (both) {
            for (Map<String, Object> key : rows(table, table.key(), column + " = ?", from.value())) {
                update(table, column + " = null", key);
                changes.add(new Change(What.EMPTIED, table.name(), column, key, Map.of()));
            }
        }
    }

    /** Rows the survivor has already, and those in which a person would stand beside themself. */
    private void setAside(Table table, String column, List<PersonColumn> columns) throws SQLException {
        List<String> whole = List.copyOf(table.columns().keySet());
        for (List<String> unique : table.uniquesWith(column)) {
            aside(table, whole, column, twin(table, unique, column, ""));
        }
        if (table.key().contains("since_version") && table.columns().containsKey("until_version")) {
            String current = " and a.until_version is null and b.until_version is null";
            aside(
                    table,
                    whole,
                    column,
                    twin(table, List.of("organisation_id", table.key().get(1)), column, current));
        }
        for (PersonColumn other : columns) {
            if (other.table().equals(table.name())
                    && !other.column().equals(column)
                    && !table.name().equals("core.case_file")) {
                aside(table, whole, column, "a." + other.column() + " = ?");
            }
        }
    }

    /** The survivor has a row that is the same but for the person. */
    private static String twin(Table table, List<String> same, String column, String more) {
        return "exists (select 1 from " + table.name() + " b where b." + column + " = ? and "
                + same.stream()
                        .filter(name -> !name.equals(column))
                        .map(name -> "b." + name + " = a." + name)
                        .collect(Collectors.joining(" and "))
                + more + ")";
    }

    private void aside(Table table, List<String> whole, String column, String condition) throws SQLException {
        for (Map<String, Object> row :
                rows(table, whole, "a." + column + " = ? and " + condition, from.value(), to.value())) {
            Map<String, Object> key = only(table.key(), row);
            delete(table, key);
            changes.add(new Change(What.ASIDE, table.name(), column, key, row));
        }
    }

    private void carry(Table table, String column) throws SQLException {
        List<Map<String, Object>> keys = rows(table, table.key(), "a." + column + " = ?", from.value());
        if (keys.isEmpty()) {
            return;
        }
        String sql =
                "update " + table.name() + " set " + column + " = ? where organisation_id = ? and " + column + " = ?";
        try (PreparedStatement update = connection.prepareStatement(sql)) {
            update.setLong(1, to.value());
            update.setLong(2, organisation.value());
            update.setLong(3, from.value());
            if (update.executeUpdate() != keys.size()) {
                throw new IllegalStateException("rows of " + table.name() + " came while they were carried");
            }
        }
        for (Map<String, Object> key : keys) {
            key.computeIfPresent(column, (name, before) -> to.value());
            changes.add(new Change(What.CARRIED, table.name(), column, key, Map.of()));
        }
    }

    private long count(Table table, String column, PersonId person) throws SQLException {
        return rows(table, table.key(), "a." + column + " = ?", person.value()).size();
    }

    private List<Map<String, Object>> rows(Table table, List<String> columns, String condition, long... values)
            throws SQLException {
        String sql = "select " + columns.stream().map(name -> "a." + name).collect(Collectors.joining(", ")) + " from "
                + table.name() + " a where a.organisation_id = ? and " + condition + " order by "
                + table.key().stream().map(name -> "a." + name).collect(Collectors.joining(", "));
        try (PreparedStatement select = connection.prepareStatement(sql)) {
            select.setLong(1, organisation.value());
            for (int i = 0; i < values.length; i++) {
                select.setLong(i + 2, values[i]);
            }
            List<Map<String, Object>> found = new ArrayList<>();
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    found.add(Cells.row(columns, table, row));
                }
            }
            return found;
        }
    }

    private void update(Table table, String set, Map<String, Object> key) throws SQLException {
        try (PreparedStatement update =
                connection.prepareStatement("update " + table.name() + " set " + set + " where " + Cells.match(key))) {
            Cells.bind(update, 1, table, key);
            update.executeUpdate();
        }
    }

    private void delete(Table table, Map<String, Object> key) throws SQLException {
        try (PreparedStatement delete =
                connection.prepareStatement("delete from " + table.name() + " where " + Cells.match(key))) {
            Cells.bind(delete, 1, table, key);
            delete.executeUpdate();
        } catch (SQLException failed) {
            if (REFERRED_TO.equals(failed.getSQLState())) {
                throw new Refused(Because.of("merge-row-in-use", "table", table.name()));
            }
            throw failed;
        }
    }

    private Table table(String name) throws SQLException {
        Table found = known.get(name);
        if (found == null) {
            found = tables.table(name);
            known.put(name, found);
        }
        if (!found.key().contains("organisation_id")) {
            throw new IllegalStateException("table " + name + " has no primary key with organisation_id");
        }
        return found;
    }

    private static Map<String, Object> only(List<String> columns, Map<String, Object> row) {
        Map<String, Object> part = new HashMap<>(row);
        part.keySet().retainAll(columns);
        return part;
    }
}
