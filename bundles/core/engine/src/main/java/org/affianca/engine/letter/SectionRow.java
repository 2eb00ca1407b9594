package org.affianca.engine.letter;

import java.util.List;
import org.affianca.api.letter.LetterSection;

/** A row of core.letter_section. */
record SectionRow(boolean publicForm, String heading, String body) {
    static List<LetterSection> of(List<SectionRow> rows, boolean forPublic) {
        return rows.stream()
                .filter(row -> row.publicForm() == forPublic)
                .map(row -> new LetterSection(row.heading(), row.body()))
                .toList();
    }
}
