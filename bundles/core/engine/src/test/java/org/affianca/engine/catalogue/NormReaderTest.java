package org.affianca.engine.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.affianca.api.norm.Norm;
import org.affianca.api.norm.Span;
import org.affianca.api.norm.Unit;
import org.junit.jupiter.api.Test;

class NormReaderTest {
    private final List<String> errors = new ArrayList<>();

    private List<Norm> read(String text) {
        AreaFiles files = new AreaFiles() {
            @Override
            public List<String> names(String folder) {
                return folder.equals("norms") ? List.of("garden.yaml") : List.of();
            }

            @Override
            public Optional<byte[]> bytes(String path) {
                return Optional.of(text.getBytes(java.nio.charset.StandardCharsets.UTF_8));
            }
        };
        return NormReader.readAll("garden", files, errors);
    }

    @Test
    void aRuleHoldsForTheTermsThatStartInItsDays() {
        Norm norm = read("""
                norms:
                  watering:
                    starts: planted
                    met-by: [watered]
                    rules:
                      - {until: 2025-12-31, within: 3 days, source: By-law 1}
                      - {from: 2026-01-01, within: 36 hours, source: By-law 2, confirmed: true}
                """).get(0);
        assertThat(errors).isEmpty();
        assertThat(norm.code()).isEqualTo("garden.watering");
        assertThat(norm.ruleOn(LocalDate.of(2025, 12, 31)).orElseThrow().within())
                .isEqualTo(new Span(3, Unit.DAYS));
        assertThat(norm.ruleOn(LocalDate.of(2026, 1, 1)).orElseThrow().within()).isEqualTo(new Span(36, Unit.HOURS));
    }

    @Test
    void everyErrorIsSaidWithItsLine() {
        read("""
                norms:
                  Watering:
                    starts: planted
                    colour: green
                    rules:
                      - {within: three days, source: x}
                      - {within: 3 weeks, shift: sideways, alerts: [{before: 2 months, who: nobody}]}
                  empty:
                    starts: planted
                    rules: []
                """);
        assertThat(errors)
                .hasSize(10)
                .anyMatch(error -> error.startsWith("norms/garden.yaml:4") && error.contains("unknown key 'colour'"))
                .anyMatch(error -> error.contains("two rules hold on the same day"))
                .anyMatch(error -> error.contains("a norm has at least one rule"))
                .anyMatch(error -> error.contains("'source' is missing"));
    }

    @Test
    void coresOwnNormsSpeakBothLanguages() {
        Shelf shelf = new Shelf();
        LiveWords words = new LiveWords(shelf);
        assertThat(shelf.norms()).hasSizeGreaterThan(5);
        for (Locale language : List.of(Locale.ITALIAN, Locale.ENGLISH)) {
            for (Norm norm : shelf.norms()) {
                assertThat(words.say("core", "norm." + norm.word(), language)).doesNotContain("norm.");
                assertThat(words.say("core", "moment." + norm.starts(), language))
                        .doesNotContain("moment.");
                norm.metBy().forEach(word -> assertThat(words.say("core", "moment." + word, language))
                        .doesNotContain("moment."));
                norm.extendedBy().ifPresent(word -> assertThat(words.say("core", "moment." + word, language))
                        .doesNotContain("moment."));
            }
        }
    }

    @Test
    void aServiceMayCountAsANormSaysAndThenSaysNothingElse() {
        YamlMap terms = YamlMap.open("s.yaml", "decided: {norm: core.l241, from: received, within: 3 days}", errors);
        assertThat(TermReader.read(terms, List.of()).get(0).norm()).contains("core.l241");
        assertThat(errors).singleElement().asString().contains("the norm says 'within' itself");
    }
}
