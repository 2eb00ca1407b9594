package org.affianca.api.letter;

import java.util.List;

/** What a letter says: title of 1 to 200 characters, addressee of at most 1000, 1 to 60 sections. */
public record LetterText(String title, String addressee, List<LetterSection> sections) {
    public LetterText {
        sections = List.copyOf(sections);
    }
}
