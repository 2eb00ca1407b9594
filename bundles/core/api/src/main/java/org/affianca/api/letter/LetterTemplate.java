package org.affianca.api.letter;

import java.util.List;
import java.util.Optional;
import org.affianca.api.catalogue.Kind;

/**
 * A kind of letter that can be written now, in the reader's language.
 *
 * @param code area and word, such as {@code core.summons}
 * @param kind of the works it can be written about; absent when it is not about a work or about any
 * @param twice whether it is also issued in a form for the public, without anything that tells of a person
 * @param folder where its documents are kept, a code of list {@code folder}
 */
public record LetterTemplate(
        String code,
        int version,
        String title,
        LetterAbout about,
        Optional<Kind> kind,
        boolean twice,
        String folder,
        List<LetterField> fields) {
    public LetterTemplate {
        fields = List.copyOf(fields);
    }
}
