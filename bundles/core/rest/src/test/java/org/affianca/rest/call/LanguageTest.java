package org.affianca.rest.call;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;

class LanguageTest {
    @Test
    void isItalianUnlessEnglishIsAskedForFirst() {
        assertThat(Language.of(null)).isEqualTo(Locale.ITALIAN);
        assertThat(Language.of("de")).isEqualTo(Locale.ITALIAN);
        assertThat(Language.of("de, en;q=0.8, it;q=0.5")).isEqualTo(Locale.ENGLISH);
        assertThat(Language.of("it-IT,en")).isEqualTo(Locale.ITALIAN);
    }
}
