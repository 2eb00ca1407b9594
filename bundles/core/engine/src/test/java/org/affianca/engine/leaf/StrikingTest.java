package org.affianca.engine.leaf;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class StrikingTest {
    @Test
    void wholeWordsAreStruckWhateverTheirCaseAndSpaces() {
        Striking.Struck struck =
                Striking.of(List.of("Via Nascosta 7", "Irma")).strike("IRMA sta in via  nascosta 7, non a Irmavilla.");
        assertThat(struck.text()).isEqualTo("[omissis] sta in [omissis], non a Irmavilla.");
        assertThat(struck.times()).isEqualTo(2);
    }

    @Test
    void aNameIsStruckWholeBeforeItsParts() {
        assertThat(Striking.of(List.of("Collaudi", "Dora Collaudi", "Dora"))
                        .strike("Dora Collaudi, poi Dora.")
                        .text())
                .isEqualTo("[omissis], poi [omissis].");
    }

    @Test
    void accentsApostrophesAndSignsAreTakenAsWritten() {
        assertThat(Striking.of(List.of("D'Esempio", "Niccolò", "c/o (2)"))
                        .strike("Niccolò D'Esempio, NICCOLÒ, c/o (2)")
                        .text())
                .isEqualTo("[omissis] [omissis], [omissis], [omissis]");
    }

    @Test
    void whatIsTooShortOrEmptyStrikesNothing() {
        Striking striking = Striking.of(List.of("", "Io", " "));
        assertThat(striking.strike("Io, lui e $1 altri").text()).isEqualTo("Io, lui e $1 altri");
        assertThat(striking.finds("Io")).isFalse();
    }
}
