package org.affianca.engine.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.affianca.api.letter.LetterAbout;
import org.junit.jupiter.api.Test;

class LetterReaderTest {
    private final List<String> errors = new ArrayList<>();

    private Optional<LetterForm> read(String text) {
        return LetterReader.read("garden", "letters/a.yaml", text, errors);
    }

    private static final String HEAD =
            "letter: reminder\nversion: 2\ntitle: {it: Promemoria, en: Reminder}\nfolder: other\n";

    @Test
    void aTemplateIsReadWithItsQuestionsAndPassages() {
        LetterForm form = read(HEAD
                        + "about: work\nkind: grant\nasks:\n  day: {label: {it: Giorno, en: Day}, day: true, required: true}\n"
                        + "text:\n  - say: {it: \"Entro il {field.day}, {person.name}\", en: \"By {field.day}\"}\n")
                .orElseThrow();
        assertThat(errors).isEmpty();
        assertThat(form.code()).isEqualTo("garden.reminder");
        assertThat(form.about()).isEqualTo(LetterAbout.WORK);
        assertThat(form.in(Locale.ENGLISH).title()).isEqualTo("Reminder");
        assertThat(form.in(Locale.ITALIAN).fields()).extracting(f -> f.label()).containsExactly("Giorno");
        assertThat(form.in(Locale.ITALIAN).twice()).isFalse();
    }

    @Test
    void aWordThatNothingIsKnownAsIsAnErrorInItsPlace() {
        assertThat(read(HEAD + "about: case\ntext:\n  - say: {it: \"{person.shoe} {field.day}\", en: x}\n"))
                .isEmpty();
        assertThat(errors)
                .containsExactlyInAnyOrder(
                        "letters/a.yaml:7: nothing is known as '{person.shoe}'",
                        "letters/a.yaml:7: nothing is known as '{field.day}'");
    }

    @Test
    void aTextForThePublicCannotEvenNameSomebody() {
        read(HEAD.replace("Promemoria", "\"Per {person.name}\"")
                + "about: work\ntext:\n  - say: {it: x, en: x}\n"
                + "public:\n  - say: {it: \"{work.amount} {work.reason}\", en: \"{case.number}\"}\n");
        assertThat(errors)
                .hasSize(3)
                .allMatch(error -> error.contains("has no place in a text for the public"))
                .anyMatch(error -> error.contains("{person.name}"))
                .anyMatch(error -> error.contains("{work.reason}"))
                .anyMatch(error -> error.contains("{case.number}"));
    }

    @Test
    void theRecordIsToldOnlyInALetterAboutAPeriod() {
        read(HEAD + "about: case\ntext:\n  - tell: diary\n  - tell: gossip\n  - heading: {it: x, en: x}\n");
        assertThat(errors)
                .anyMatch(error -> error.contains("only a letter about a period tells a part of the record"))
                .anyMatch(error -> error.contains("'gossip' is not known as 'tell'"))
                .anyMatch(error -> error.contains("a passage says something or tells a part of the record"));
    }

    @Test
    void unknownKeysMissingLanguagesAndAKindWithoutAWorkAreErrors() {
        read("letter: reminder\nversion: 0\ntitle: {it: Promemoria}\nfolder: other\nabout: case\nkind: grant\nlogo: x\n"
                + "text:\n  - say: {it: x, en: x}\n");
        assertThat(errors)
                .anyMatch(error -> error.contains("unknown key 'logo'"))
                .anyMatch(error -> error.contains("'title' is not said in 'en'"))
                .anyMatch(error -> error.contains("'version' is a whole number"))
                .anyMatch(error -> error.contains("only a letter about a work has a kind"));
    }
}
