package org.affianca.testing.rules;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.lang.ArchRule;
import java.lang.reflect.Field;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The house as it is built holds every rule. */
class HouseRulesTest {
    static Stream<Named<ArchRule>> rules() {
        return Arrays.stream(Rules.class.getDeclaredFields())
                .filter(field -> ArchRule.class.isAssignableFrom(field.getType()))
                .map(field -> Named.of(field.getName(), ruleIn(field)));
    }

    @ParameterizedTest
    @MethodSource("rules")
    void theHouseHolds(ArchRule rule) {
        rule.check(House.CLASSES);
    }

    @Test
    void coreNamesNoAreaInItsTexts() {
        assertThat(NamesInText.in(
                        House.CLASSES,
                        List.of("org.affianca.api", "org.affianca.engine", "org.affianca.rest", "org.affianca.web")))
                .isEmpty();
    }

    @Test
    void everyPackageSaysThatNothingIsNull() {
        assertThat(Unmarked.in(House.CLASSES)).isEmpty();
    }

    /** A rule over an empty house would hold by itself. */
    @ParameterizedTest
    @CsvSource({
        "org.affianca.api, 100",
        "org.affianca.engine, 60",
        "org.affianca.rest, 40",
        "org.affianca.web, 4",
        "org.affianca.area.employment, 15",
        "org.affianca.area.adults, 0",
        "org.affianca.area.housing, 0",
        "org.affianca.area.minors, 0"
    })
    void theRulesHaveSomethingToLookAt(String root, long least) {
        assertThat(House.in(root)).isGreaterThan(least);
    }

    private static ArchRule ruleIn(Field field) {
        try {
            return (ArchRule) field.get(null);
        } catch (IllegalAccessException fault) {
            throw new IllegalStateException(fault);
        }
    }
}
