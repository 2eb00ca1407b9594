package org.affianca.engine.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.affianca.api.ServiceCode;
import org.affianca.api.queue.Criterion;
import org.affianca.api.queue.CriterionKind;
import org.affianca.api.queue.PointsTable;
import org.affianca.api.queue.Setback;
import org.affianca.api.queue.SetbackAct;
import org.junit.jupiter.api.Test;

class PointsReaderTest {
    private final List<String> errors = new ArrayList<>();

    private List<PointsTable> read(String text) {
        AreaFiles files = new AreaFiles() {
            @Override
            public List<String> names(String folder) {
                return folder.equals("points") ? List.of("beds.yaml") : List.of();
            }

            @Override
            public Optional<byte[]> bytes(String path) {
                return Optional.of(text.getBytes(StandardCharsets.UTF_8));
            }
        };
        return PointsReader.readAll("garden", files, errors);
    }

    @Test
    void aTableSaysWhatCountsAndWhereItComesFrom() {
        PointsTable table = read("""
                points: beds
                services: [bed-rent]
                title: {it: Orti, en: Beds}
                source: By-law 2
                from: 2026-01-01
                criteria:
                  health:
                    kind: choice
                    label: {it: Salute, en: Health}
                    expires: true
                    choices:
                      severe: {label: {it: Grave, en: Severe}, points: 10}
                  children: {kind: per-unit, label: {it: Figli, en: Children}, points: 0.5, most: 2}
                  income:
                    kind: bands
                    label: {it: ISEE, en: ISEE}
                    bands:
                      - {up-to: 6000, points: 4, label: {it: basso, en: low}}
                      - {points: 0, label: {it: alto, en: high}}
                ties: [{criterion: income, lowest-first: true}]
                setbacks: [{act: points, points: 4}, {act: suspended, days: 90}]
                answer-days: 10
                """).get(0);
        assertThat(errors).isEmpty();
        assertThat(table.code()).isEqualTo("garden.beds");
        assertThat(table.services()).containsExactly(new ServiceCode("garden.bed-rent"));
        assertThat(table.confirmed()).as("nobody said that it is").isFalse();
        assertThat(table.from()).isPresent();
        assertThat(table.rules().criteria())
                .extracting(Criterion::kind)
                .containsExactly(CriterionKind.CHOICE, CriterionKind.PER_UNIT, CriterionKind.BANDS);
        assertThat(table.rules()
                        .criteria()
                        .get(0)
                        .bracket("severe")
                        .orElseThrow()
                        .points())
                .isEqualByComparingTo("10");
        assertThat(table.rules().criteria().get(0).expires()).isTrue();
        assertThat(table.rules().criteria().get(2).brackets().get(1).upTo()).isEmpty();
        assertThat(table.rules().setback(2)).isEqualTo(new Setback(SetbackAct.SUSPENDED, BigDecimal.ZERO, 90));
        assertThat(table.rules().answerDays()).isEqualTo(10);
    }

    @Test
    void everyErrorIsSaidWithItsLine() {
        read("""
                points: beds
                title: {it: Orti}
                criteria:
                  Health: {kind: feeling, label: {it: Salute, en: Health}}
                answer-days: 0
                """);
        assertThat(errors)
                .anySatisfy(error -> assertThat(error).contains("points/beds.yaml:2", "'en'"))
                .anySatisfy(error -> assertThat(error).contains("Health"))
                .anySatisfy(error -> assertThat(error).contains("points/beds.yaml:4", "feeling"))
                .anySatisfy(error -> assertThat(error).contains("'source'"))
                .anySatisfy(error -> assertThat(error).contains("answer-days"));
    }
}
