package org.affianca.engine.returns;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;

class CountryNumbersTest {
    private final CountryNumbers numbers = new CountryNumbers();

    @Test
    void everyCountryHasItsThreeDigits() {
        assertThat(Locale.getISOCountries(Locale.IsoCountryCode.PART1_ALPHA3))
                .filteredOn(country -> !country.equals("ANT"))
                .as("but one that is no more")
                .allSatisfy(
                        country -> assertThat(numbers.of(country)).as(country).matches("[0-8][0-9]{2}"));
        assertThat(numbers.of("ITA")).isEqualTo("380");
        assertThat(numbers.of("UKR")).isEqualTo("804");
    }

    @Test
    void whoHasNoneIsNotAvailable() {
        assertThat(numbers.of("")).isEqualTo("990");
        assertThat(numbers.of("XXA")).isEqualTo("990");
    }
}
