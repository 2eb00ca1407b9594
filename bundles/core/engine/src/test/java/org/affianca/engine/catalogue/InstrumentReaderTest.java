package org.affianca.engine.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.affianca.api.assessment.AnswerType;
import org.affianca.api.assessment.Instrument;
import org.affianca.api.assessment.Item;
import org.affianca.api.assessment.Score;
import org.affianca.api.assessment.ScoreWay;
import org.junit.jupiter.api.Test;

class InstrumentReaderTest {
    private static final String HEAD = """
            instrument: soil
            version: 3
            title: {it: Terreno, en: Soil}
            sections:
              ground:
                title: {it: Suolo, en: Ground}
                items:
            """;
    private static final String DEPTH = """
                  depth: {type: scale, from: 0, to: 4, required: true, text: {it: Profondità, en: Depth}}
            """;

    private final List<String> errors = new ArrayList<>();

    private List<String> wrong(String items, String scores) {
        errors.clear();
        new InstrumentReader("garden", errors).read("instruments/soil.yaml", HEAD + items + scores);
        return errors;
    }

    private static Instrument core(String code) {
        return new Shelf().instrument(code).orElseThrow().instrument();
    }

    @Test
    void readsAnInstrumentInBothLanguages() {
        Instrument needs = core("core.social-needs");
        assertThat(needs.version()).isEqualTo(1);
        assertThat(needs.example()).isTrue();
        assertThat(needs.title().in(Locale.ITALIAN)).isEqualTo("Primo sguardo sui bisogni sociali");
        assertThat(needs.title().in(Locale.ENGLISH)).isEqualTo("First look at social needs");
        assertThat(needs.title().in(Locale.FRENCH)).isEqualTo("Primo sguardo sui bisogni sociali");
        assertThat(needs.sections()).hasSize(4);
    }

    @Test
    void theExamplesShowAllTenTypesOfAnswer() {
        assertThat(core("core.social-needs").items().map(Item::type)).containsOnly(AnswerType.values());
    }

    @Test
    void aScoreOfASectionIsMadeOfItsItemsWithPoints() {
        Instrument needs = core("core.social-needs");
        Score home = needs.score("home").orElseThrow();
        assertThat(home.parts()).containsExactly("home-now", "home-lacks");
        assertThat(needs.score("pace").orElseThrow().by()).isEqualTo(ScoreWay.LOOKUP);
    }

    @Test
    void aKeptTextReadsAsTheFileDid() {
        InstrumentFile file = new Shelf().instrument("core.everyday-life").orElseThrow();
        assertThat(InstrumentFile.kept("core", file.text())).isEqualTo(file.instrument());
        assertThat(file.fingerprint()).matches("[0-9a-f]{64}");
    }

    @Test
    void anUnknownKeyIsAnErrorWithFileAndLine() {
        assertThat(wrong("""
                      depth:
                        type: scale
                        text: {it: Profondità, en: Depth}
                        from: 0
                        to: 4
                        formula: depth * 2
                """, "")).containsExactly("instruments/soil.yaml:13: unknown key 'formula'");
    }

    @Test
    void aTextMustBeSaidInBothLanguages() {
        assertThat(wrong("      depth: {type: date, text: {it: Profondità}}\n", ""))
                .containsExactly("instruments/soil.yaml:8: 'text' is not said in 'en'");
    }

    @Test
    void aConditionNamesAnEarlierItemAndOneOfItsAnswers() {
        assertThat(wrong(DEPTH + """
                      stones: {type: yes-no, when: {item: later, is: [yes]}, text: {it: Sassi, en: Stones}}
                      roots: {type: yes-no, when: {item: depth, is: [7]}, text: {it: Radici, en: Roots}}
                      later: {type: yes-no, text: {it: Poi, en: Later}}
                """, ""))
                .containsExactly(
                        "instruments/soil.yaml:9: 'later' is no item that stands before",
                        "instruments/soil.yaml:10: '7' is no answer to 'depth'");
    }

    @Test
    void everyOptionHasPointsOrNone() {
        assertThat(wrong("""
                      kind:
                        type: choice
                        text: {it: Tipo, en: Kind}
                        options:
                          clay: {text: {it: Argilla, en: Clay}, points: 1}
                          sand: {text: {it: Sabbia, en: Sand}}
                """, "")).containsExactly("instruments/soil.yaml:12: either every option has points or none");
    }

    @Test
    void bandsRiseAndTheLastIsOpen() {
        assertThat(wrong(DEPTH, """
                scores:
                  all:
                    title: {it: Tutto, en: All}
                    by: sum
                    items: [depth]
                    bands:
                      - {up-to: 3, level: low, text: {it: Poco, en: Low}}
                      - {up-to: 2, level: high, text: {it: Tanto, en: High}}
                """))
                .containsExactly(
                        "instruments/soil.yaml:16: the last band is open: it has no 'up-to'",
                        "instruments/soil.yaml:16: 'up-to' rises from band to band");
    }

    @Test
    void aTableHasACellForEveryPairOfLevels() {
        assertThat(wrong(DEPTH, """
                scores:
                  one:
                    title: {it: Uno, en: One}
                    by: sum
                    items: [depth]
                    bands:
                      - {up-to: 2, level: low, text: {it: Poco, en: Low}}
                      - {level: high, text: {it: Tanto, en: High}}
                  both:
                    title: {it: Due, en: Both}
                    by: lookup
                    rows: one
                    columns: one
                    table:
                      low: {low: fine, high: odd}
                    levels:
                      fine: {it: Bene, en: Fine}
                """))
                .containsExactlyInAnyOrder(
                        "instruments/soil.yaml:23: 'odd' is none of 'levels'",
                        "instruments/soil.yaml:23: the table has no row 'high'");
    }

    @Test
    void aScoreIsMadeOfWhatHasPoints() {
        assertThat(wrong("""
                      seen: {type: date, text: {it: Visto, en: Seen}}
                """, """
                scores:
                  all: {title: {it: Tutto, en: All}, by: mean, items: [seen]}
                """)).containsExactly("instruments/soil.yaml:10: 'seen' is no item with points");
    }

    @Test
    void anItemStandsOnce() {
        assertThat(wrong(DEPTH + "      depth: {type: date, text: {it: Data, en: Day}}\n", ""))
                .containsExactly("instruments/soil.yaml:9: 'depth' stands here twice");
    }

    @Test
    void anEmptyInstrumentIsNone() {
        errors.clear();
        new InstrumentReader("garden", errors).read("instruments/soil.yaml", "instrument: soil\n");
        assertThat(errors)
                .containsExactlyInAnyOrder(
                        "instruments/soil.yaml:1: 'version' is missing",
                        "instruments/soil.yaml:1: 'title' is missing",
                        "instruments/soil.yaml:1: an instrument asks at least one item");
    }
}
