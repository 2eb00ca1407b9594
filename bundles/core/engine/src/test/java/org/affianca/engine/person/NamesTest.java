package org.affianca.engine.person;

import static org.assertj.core.api.Assertions.assertThat;

import org.affianca.engine.check.Prefix;
import org.junit.jupiter.api.Test;

class NamesTest {
    @Test
    void accentsApostrophesCaseAndSpacesDoNotCount() {
        assertThat(Names.key("  D’ESEMPIO ")).isEqualTo("desempio");
        assertThat(Names.key("Niccolò")).isEqualTo("niccolo").isEqualTo(Names.key("NICCOLO'"));
        assertThat(Names.key("De   Lùca-Rossi")).isEqualTo("de luca rossi");
        assertThat(Names.key("Müller Ørsted Łukasz Strauß")).isEqualTo("muller orsted lukasz strauss");
    }

    @Test
    void aNameIsFoundByItsWordsAndWrittenAsOne() {
        assertThat(Names.words("De Luca", "Anna Maria"))
                .containsExactlyInAnyOrder("de", "luca", "deluca", "anna", "maria", "annamaria");
    }

    @Test
    void whatFollowsAnApostropheIsAWordToo() {
        assertThat(Names.words("D'Angelo", "Io")).containsExactlyInAnyOrder("dangelo", "d", "angelo", "io");
    }

    @Test
    void theLongestNamesFitTheirColumns() {
        String surname = "ﷺ".repeat(120);
        assertThat(Names.key(surname).length()).isLessThanOrEqualTo(240);
        assertThat(Names.words(surname, "𝒜".repeat(60))).allMatch(word -> word.length() <= 60 && !word.isEmpty());
    }

    @Test
    void aPrefixIsTheRangeOfAllThatBeginsWithIt() {
        assertThat(Prefix.of("ros")).isEqualTo(new Prefix("ros", "rot"));
        assertThat(Prefix.of("\ud7ff").end()).isEqualTo("\ue000");
        assertThat(Prefix.of("a\ud835\udc9c").end()).isEqualTo("a\ud835\udc9d");
    }
}
