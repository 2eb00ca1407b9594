package org.affianca.testing.contract;

import java.sql.DatabaseMetaData;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.affianca.api.catalogue.FieldType;
import org.affianca.api.merge.PersonColumn;
import org.affianca.api.merge.PersonTables;
import org.affianca.engine.db.Database;
import org.affianca.engine.db.HouseTransactions;
import org.affianca.engine.db.MigrationFailed;
import org.affianca.engine.details.Shape;

/**
 * Where the area's tables speak of persons, core knows of it: by a details record, or by a component that names the
 * column. What core does not know would be left behind when two records of one person are merged.
 */
final class PersonsFollowed implements Check {
    private static final String TABLES = PersonTables.class.getName().replace('.', '/');

    @Override
    public List<String> complaints(AreaFolder area) {
        List<String> complaints = new ArrayList<>();
        Set<String> named = new TreeSet<>();
        for (ClassFile file : area.classes()) {
            if (file.node().interfaces.contains(TABLES)) {
                named.addAll(named(area, file, complaints));
            }
        }
        Set<String> known = new TreeSet<>(named);
        area.with(Names.DETAILS).stream().map(Shape::of).forEach(shape -> shape.parts().stream()
                .filter(part -> part.type() == FieldType.REFERENCE)
                .forEach(part -> known.add(shape.table() + "." + part.columns().get(0))));
        try (Database database = House.DERBY.with(area)) {
            HouseTransactions transactions = new HouseTransactions(database);
            transactions.run(() -> {
                try {
                    compare(area.id(), transactions.connection().getMetaData(), known, named, complaints);
                } catch (SQLException fault) {
                    throw new IllegalStateException("reading the tables", fault);
                }
            });
        } catch (MigrationFailed saidElsewhere) {
            return complaints;
        }
        return complaints;
    }

    private static Set<String> named(AreaFolder area, ClassFile file, List<String> complaints) {
        if (!file.has(Names.COMPONENT)) {
            complaints.add(file.simpleName() + " is no @Component: core would not hear of its columns");
        }
        Set<String> named = new TreeSet<>();
        try {
            PersonTables tables =
                    (PersonTables) area.load(file).getDeclaredConstructor().newInstance();
            for (PersonColumn column : tables.columns()) {
                named.add(column.table() + "." + column.column());
                if (!column.table().startsWith(area.id() + ".")) {
                    complaints.add(file.simpleName() + ": " + column.table() + " is not this area's");
                }
            }
        } catch (ReflectiveOperationException fault) {
            complaints.add(file.simpleName() + " cannot be made with plain new: " + fault.getMessage());
        }
        return named;
    }

    private static void compare(
            String schema, DatabaseMetaData data, Set<String> known, Set<String> named, List<String> complaints)
            throws SQLException {
        Set<String> all = new TreeSet<>();
        Set<String> speaking = new TreeSet<>();
        try (ResultSet row = data.getColumns(null, schema.toUpperCase(Locale.ROOT), "%", "%")) {
            while (row.next()) {
                String column = row.getString("COLUMN_NAME").toLowerCase(Locale.ROOT);
                String whole = schema + "." + row.getString("TABLE_NAME").toLowerCase(Locale.ROOT) + "." + column;
                all.add(whole);
                if (column.equals("person_id") || column.endsWith("_person_id")) {
                    speaking.add(whole);
                }
            }
        }
        try (ResultSet row = data.getExportedKeys(null, "CORE", "PERSON")) {
            while (row.next()) {
                String column = row.getString("FKCOLUMN_NAME").toLowerCase(Locale.ROOT);
                if (row.getString("FKTABLE_SCHEM").toLowerCase(Locale.ROOT).equals(schema)
                        && !column.equals("organisation_id")) {
                    speaking.add(schema + "." + row.getString("FKTABLE_NAME").toLowerCase(Locale.ROOT) + "." + column);
                }
            }
        }
        speaking.removeAll(known);
        speaking.forEach(column -> complaints.add(
                column + " speaks of persons: name it in a PersonTables component, or merging would leave it behind"));
        named.stream()
                .filter(column -> column.startsWith(schema + ".") && !all.contains(column))
                .forEach(column -> complaints.add("there is no column " + column));
    }
}
