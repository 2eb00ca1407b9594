package org.affianca.engine.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.affianca.engine.catalogue.LetterForm;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProfileLettersTest {
    private static final String OWN =
            "letter: plain\nversion: 7\ntitle: {it: Nota, en: Note}\nabout: case\nfolder: other\n"
                    + "text:\n  - say: {it: Ciao, en: Hello}\n";

    @TempDir
    Path profile;

    @Test
    void aMunicipalitysTemplatesAreReadByArea() throws IOException {
        write("letters/core/plain.yaml", OWN);
        write("letters/garden/plain.yaml", OWN);
        assertThat(new ProfileLetters(Optional.of(profile)).letters())
                .extracting(LetterForm::code, LetterForm::version)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("core.plain", 7),
                        org.assertj.core.groups.Tuple.tuple("garden.plain", 7));
    }

    @Test
    void withAMistakeNoneOfAnAreasIsUsedAndTheOthersAre() throws IOException {
        write("letters/core/plain.yaml", OWN);
        write("letters/core/bad.yaml", "letter: bad\nlogo: x\n");
        write("letters/garden/plain.yaml", OWN);
        assertThat(new ProfileLetters(Optional.of(profile)).letters())
                .extracting(LetterForm::code)
                .containsExactly("garden.plain");
    }

    @Test
    void withoutAProfileOrAFolderThereAreNone() {
        assertThat(new ProfileLetters(Optional.empty()).letters()).isEmpty();
        assertThat(new ProfileLetters(Optional.of(profile)).letters()).isEmpty();
    }

    private void write(String name, String text) throws IOException {
        Path file = profile.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }
}
