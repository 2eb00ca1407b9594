package org.affianca.engine.details;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.affianca.api.WorkId;
import org.affianca.api.area.Details;
import org.affianca.api.area.Length;
import org.affianca.api.area.Protected;
import org.affianca.engine.db.OnBothDatabases;
import org.affianca.engine.db.Script;
import org.affianca.engine.db.TestHouse;
import org.affianca.engine.vault.RawTexts;
import org.junit.jupiter.api.Test;

@OnBothDatabases
class RowsTest {
    private final TestHouse house;
    private final Rows rows;
    private final Shape shape = Shape.of(Plot.class);

    RowsTest(TestHouse house) {
        this.house = house;
        this.rows = new Rows(house.transactions(), house.vault());
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

    /** What a court said. */
    @Details("garden.sentence")
    record Sentence(
            @Protected @Length(50) Optional<String> term,
            @Length(50) Optional<String> court) {}

    @Test
    void aProtectedTextIsSealedInItsRow() {
        house.migrations().run("sentences", "garden", List.of(new Script("001-sentence.sql", """
                create table garden.sentence (organisation_id bigint not null, work_id bigint not null,
                    term varchar(260), court varchar(260), primary key (organisation_id, work_id));
                """)));
        Shape sentence = Shape.of(Sentence.class);
        Map<String, Object> values = Map.of("term", "due anni e prunalbi", "court", "sealed:1:typed");
        rows.write(sentence, key(5), values);

        assertThat(rows.find(sentence, key(5))).contains(values);
        assertThat(RawTexts.columnsWith(house, "prunalbi")).isEmpty();
        assertThat(sentence.part("term").orElseThrow().sealed()).isTrue();
        rows.write(sentence, key(5), Map.of());
        assertThat(rows.find(sentence, key(5)).orElseThrow()).isEmpty();
    }

    @Test
    void onlyATextIsProtected() {
        assertThatThrownBy(() -> Shape.of(Numbered.class)).hasMessageContaining("@Protected stand on a text");
    }

    /** Wrong: a number cannot be sealed. */
    @Details("garden.numbered")
    record Numbered(@Protected int years) {}

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
