package org.affianca.engine.check;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.function.Supplier;
import org.affianca.engine.db.TestHouse;

/** How Derby went about a query, in its own words; empty on PostgreSQL, which chooses well by itself. */
public final class TestPlan {
    private TestPlan() {}

    public static String of(TestHouse house, Supplier<? extends List<?>> query) {
        return house.transactions().within(() -> {
            if (!house.toString().equals("derby")) {
                return "";
            }
            try (Statement statement = house.transactions().connection().createStatement()) {
                statement.execute("call syscs_util.syscs_set_runtimestatistics(1)");
                query.get();
                try (ResultSet row = statement.executeQuery("values syscs_util.syscs_get_runtimestatistics()")) {
                    row.next();
                    String plan = row.getString(1);
                    if (!plan.contains("ResultSet for")) {
                        throw new IllegalStateException("no plan: " + plan);
                    }
                    return plan;
                } finally {
                    statement.execute("call syscs_util.syscs_set_runtimestatistics(0)");
                }
            } catch (SQLException failed) {
                throw new IllegalStateException("reading the plan", failed);
            }
        });
    }
}
