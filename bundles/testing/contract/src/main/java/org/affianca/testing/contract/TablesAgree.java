package org.affianca.testing.contract;

import java.sql.DatabaseMetaData;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.affianca.engine.catalogue.AreaDescriptor;
import org.affianca.engine.db.Database;
import org.affianca.engine.db.HouseTransactions;
import org.affianca.engine.db.MigrationFailed;
import org.affianca.engine.details.Part;
import org.affianca.engine.details.Shape;
import org.affianca.engine.vault.Vault;

/** The area's scripts run on top of core's, and each details record has a table that agrees with it. */
final class TablesAgree implements Check {
    private static final List<String> OF_A_WORK = List.of("organisation_id", "work_id");
    private static final List<String> OF_A_CIRCUMSTANCE = List.of("organisation_id", "circumstance_id");

    private final House house;

    TablesAgree(House house) {
        this.house = house;
    }

    @Override
    public List<String> complaints(AreaFolder area) {
        AreaDescriptor descriptor = area.descriptor();
        List<Shape> shapes = area.with(Names.DETAILS).stream().map(Shape::of).toList();
        try (Database database = house.with(area)) {
            HouseTransactions transactions = new HouseTransactions(database);
            return transactions.within(() -> {
                try {
                    return compare(descriptor, shapes, transactions.connection().getMetaData());
                } catch (SQLException fault) {
                    throw new IllegalStateException("reading the tables", fault);
                }
            });
        } catch (MigrationFailed failed) {
            return List.of("on " + house + ": " + failed.getMessage());
        }
    }

    private List<String> compare(AreaDescriptor area, List<Shape> shapes, DatabaseMetaData data) throws SQLException {
        List<String> complaints = new ArrayList<>();
        for (Shape shape : shapes) {
            String schema = shape.service().area();
            String table = shape.table().substring(schema.length() + 1);
            Map<String, Column> columns = Column.of(data, schema, table);
            if (columns.isEmpty()) {
                complaints.add("on " + house + ": no table " + shape.table() + " for record " + shape.name());
                continue;
            }
            List<String> key = area.circumstance(shape.service()).isPresent() ? OF_A_CIRCUMSTANCE : OF_A_WORK;
            if (!keyOf(data, columns, schema, table).equals(Set.copyOf(key))) {
                complaints.add(
                        "on " + house + ": the key of " + shape.table() + " must be (" + String.join(", ", key) + ")");
            }
            shape.parts().forEach(part -> part(shape, part, columns, complaints));
            // A column that no component has any more is of an earlier version, whose works still fill it.
            boolean first = area.service(shape.service())
                    .filter(service -> service.version() > 1)
                    .isEmpty();
            columns.keySet().stream()
                    .filter(name -> first)
                    .filter(name -> !key.contains(name) && !shape.columns().contains(name))
                    .forEach(name -> complaints.add("on " + house + ": column " + name + " in " + shape.table()
                            + " has no component in record " + shape.name()));
        }
        return complaints;
    }

    private void part(Shape shape, Part part, Map<String, Column> columns, List<String> complaints) {
        for (String name : part.columns()) {
            String where = "on " + house + ": column " + name;
            Column column = columns.get(name);
            if (column == null) {
                complaints.add(where + " missing in " + shape.table());
            } else if (!column.type().equals(sqlType(part))) {
                complaints.add(where + " in " + shape.table() + " is " + column.type() + ", must be " + sqlType(part));
            } else if (!column.nullable()) {
                complaints.add(where + " in " + shape.table() + " must be nullable: a draft may lack it");
            }
        }
    }

    private static String sqlType(Part part) {
        return switch (part.type()) {
            case TEXT -> "varchar(" + width(part) + ")";
            case INT -> "int";
            case DECIMAL -> "decimal(14,4)";
            case BOOLEAN -> "boolean";
            case DATE, PERIOD -> "date";
            case MONEY, REFERENCE -> "bigint";
            case CODE -> "varchar(64)";
            case ENUM -> "varchar(40)";
        };
    }

    private static int width(Part part) {
        int most = part.most().orElseThrow().intValue();
        return part.sealed() ? Vault.room(most) : most;
    }

    private static Set<String> keyOf(DatabaseMetaData data, Map<String, Column> columns, String schema, String table)
            throws SQLException {
        boolean upper = data.storesUpperCaseIdentifiers();
        Set<String> key = new LinkedHashSet<>();
        try (ResultSet rows = data.getPrimaryKeys(
                null,
                upper ? schema.toUpperCase(Locale.ROOT) : schema,
                upper ? table.toUpperCase(Locale.ROOT) : table)) {
            while (rows.next()) {
                key.add(rows.getString("COLUMN_NAME").toLowerCase(Locale.ROOT));
            }
        }
        key.retainAll(columns.keySet());
        return key;
    }
}
