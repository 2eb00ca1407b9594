package org.affianca.engine.merge;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.affianca.api.Because;
import org.affianca.api.PersonId;
import org.affianca.api.Verdict;
import org.affianca.api.catalogue.FieldType;
import org.affianca.api.duplicate.Held;
import org.affianca.api.merge.PersonColumn;
import org.affianca.api.problem.Refused;
import org.affianca.engine.access.Viewer;
import org.affianca.engine.catalogue.InstalledArea;
import org.affianca.engine.catalogue.Shelf;
import org.affianca.engine.db.HouseTransactions;
import org.affianca.engine.db.Mappers;
import org.affianca.engine.details.Part;
import org.affianca.engine.details.Shape;
import org.affianca.engine.table.Table;
import org.affianca.engine.table.Tables;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * Which columns speak of persons: core's by their names, those of details records by their type, those of an area's own
 * tables as the area says. Core's tables need no list: a column called {@code person_id}, or ending so, takes part from
 * the day it is migrated, unless it belongs to the versions of the person's own record.
 */
@Component(service = Participation.class)
public final class Participation {
    static final PersonColumn OPEN_HOLDER = new PersonColumn("core.case_file", "open_holder_id");

    /** Persons under another name. */
    private static final Set<PersonColumn> NAMED_OTHERWISE = Set.of(
            new PersonColumn("core.case_file", "holder_id"), OPEN_HOLDER, new PersonColumn("core.works", "payee_id"));

    /** What follows from other tables and is made anew, or is about the merge itself. */
    private static final Set<String> APART = Set.of("core.person_word", "core.merge", "core.duplicate");

    private final Mappers mappers;
    private final HouseTransactions transactions;
    private final Shelf shelf;
    private final AreaTables areas;
    private final ParticipationMapper sql;

    @Activate
    public Participation(
            @Reference Mappers mappers,
            @Reference HouseTransactions transactions,
            @Reference Shelf shelf,
            @Reference AreaTables areas) {
        this.mappers = mappers;
        this.transactions = transactions;
        this.shelf = shelf;
        this.areas = areas;
        this.sql = mappers.of(ParticipationMapper.class);
    }

    /** Where no area made tables of its own. */
    public static Participation ofCore(Mappers mappers, HouseTransactions transactions, Shelf shelf) {
        return new Participation(mappers, transactions, shelf, List::of);
    }

    /** In the order of tables and columns. */
    public List<PersonColumn> columns() {
        Set<PersonColumn> all =
                new TreeSet<>(Comparator.comparing(PersonColumn::table).thenComparing(PersonColumn::column));
        try {
            all.addAll(named(new Tables(transactions.connection())));
        } catch (SQLException failed) {
            throw new IllegalStateException("reading which columns speak of persons", failed);
        }
        shelf.areas().forEach(area -> all.addAll(ofDetails(area)));
        all.addAll(areas.columns());
        return List.copyOf(all);
    }

    /** Refused, naming each area that holds data and does not run: what it holds could not be carried along. */
    void mustBeWhole() {
        List<Because> away = sql.areasEverInstalled().stream()
                .filter(area -> shelf.area(area).isEmpty())
                .filter(this::holdsData)
                .map(area -> Because.of("area-away", "area", area))
                .toList();
        if (!away.isEmpty()) {
            throw new Refused(new Verdict.No(away));
        }
    }

    /** How many rows that the viewer may be told of speak of two persons, by table; what speaks of neither is left out. */
    public List<Held> held(Viewer viewer, PersonId one, PersonId other) {
        Map<String, Held> held = new TreeMap<>();
        try {
            Told told = new Told(mappers, viewer, transactions.connection());
            for (PersonColumn column : columns()) {
                if (!column.equals(OPEN_HOLDER) && !Exporting.LEFT_OUT.contains(column.table())) {
                    Table table = told.table(column.table());
                    List<Object> found =
                            told
                                    .of(table, told.rows(table, column.column(), List.of(one.value(), other.value())))
                                    .stream()
                                    .map(row -> row.get(column.column()))
                                    .toList();
                    Held part = new Held(
                            column.table(),
                            Collections.frequency(found, one.value()),
                            Collections.frequency(found, other.value()));
                    held.merge(
                            part.table(),
                            part,
                            (a, b) -> new Held(a.table(), a.one() + b.one(), a.other() + b.other()));
                }
            }
        } catch (SQLException failed) {
            throw new IllegalStateException("counting what is held about two persons", failed);
        }
        return held.values().stream()
                .filter(table -> table.one() + table.other() > 0)
                .toList();
    }

    private static List<PersonColumn> named(Tables tables) throws SQLException {
        List<PersonColumn> found = new ArrayList<>();
        for (Map.Entry<String, List<String>> table : tables.columns("core").entrySet()) {
            for (String name : table.getValue()) {
                PersonColumn column = new PersonColumn(table.getKey(), name);
                if (speaksOfPerson(column) && !ownRecord(tables.table(column.table()), name)) {
                    found.add(column);
                }
            }
        }
        return found;
    }

    static boolean speaksOfPerson(PersonColumn column) {
        boolean named = column.column().equals("person_id") || column.column().endsWith("_person_id");
        return NAMED_OTHERWISE.contains(column) || named && !APART.contains(column.table());
    }

    /** Versions of the record itself: its names, addresses, telephone numbers. They stay with it. */
    static boolean ownRecord(Table table, String column) {
        return table.key().contains(column)
                && (table.key().contains("since_version") || table.key().contains("version"));
    }

    private static List<PersonColumn> ofDetails(InstalledArea area) {
        List<PersonColumn> found = new ArrayList<>();
        for (Shape shape : area.shapes().values()) {
            for (Part part : shape.parts()) {
                if (part.type() == FieldType.REFERENCE) {
                    found.add(new PersonColumn(shape.table(), part.columns().get(0)));
                }
            }
        }
        return found;
    }

    private boolean holdsData(String area) {
        Connection connection = transactions.connection();
        try (Statement statement = connection.createStatement()) {
            for (String table : new Tables(connection).columns(area).keySet()) {
                try (ResultSet row = statement.executeQuery("select 1 from " + table + " fetch first 1 rows only")) {
                    if (row.next()) {
                        return true;
                    }
                }
            }
            return false;
        } catch (SQLException failed) {
            throw new IllegalStateException("looking into the tables of area " + area, failed);
        }
    }
}
