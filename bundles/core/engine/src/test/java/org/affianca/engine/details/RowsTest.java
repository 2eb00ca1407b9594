package org.affianca.engine.details;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.LinkedHashMap;
import java.util.Map;
import org.affianca.api.WorkId;
import org.affianca.engine.db.OnBothDatabases;
import org.affianca.engine.db.TestHouse;
import org.junit.jupiter.api.Test;

@OnBothDatabases
class RowsTest {
    private final TestHouse house;
    private final Rows rows;
    private final Shape shape = Shape.of(Plot.class);

    RowsTest(TestHouse house) {
        this.house = house;
        this.rows = new Rows(house.transactions());
        Garden.migrateWithoutWorks(house);
    }

    private RowKey key(long work) {
        return RowKey.of(house.organisation(), new WorkId(work));
    }

    @Test
    void keepsAllTenTypesInTheirColumns() {
        Map<String, Object> values = new LinkedHashMap<>(ShapeTest.values());

        rows.write(shape, key(1), values);
        rows.write(shape, key(1), values);

        Map<String, Object> read = rows.find(shape, key(1)).orElseThrow();
        assertThat(read).isEqualTo(values);
        assertThat(shape.record(read)).contains(ShapeTest.whole());
    }

    @Test
    void keepsAnEmptyDraftEmpty() {
        rows.write(shape, key(2), Map.of());

        assertThat(rows.find(shape, key(2)).orElseThrow()).isEmpty();
        assertThat(rows.find(shape, key(3))).isEmpty();
    }

    @Test
    void goesWithTheTransaction() {
        assertThatThrownBy(() -> house.transactions().within(() -> {
                    rows.write(shape, key(4), ShapeTest.values());
                    throw new IllegalStateException("after all");
                }))
                .hasMessage("after all");
        assertThat(rows.find(shape, key(4))).isEmpty();
    }
}
