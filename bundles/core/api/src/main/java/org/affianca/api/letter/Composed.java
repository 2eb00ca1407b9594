package org.affianca.api.letter;

import java.util.List;

/** A letter as a template proposes it, with the form for the public where there is one; nothing of it is kept. */
public record Composed(LetterText text, List<LetterSection> publicSections) {
    public Composed {
        publicSections = List.copyOf(publicSections);
    }
}
