package org.affianca.engine.letter;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.affianca.engine.catalogue.LetterForm;
import org.affianca.engine.catalogue.Shelf;
import org.affianca.engine.organisation.OwnLetters;

/** The templates in use: those of core and the areas, and the municipality's own in their place or beside them. */
final class Forms {
    private final Shelf shelf;
    private final OwnLetters own;

    Forms(Shelf shelf, OwnLetters own) {
        this.shelf = shelf;
        this.own = own;
    }

    List<LetterForm> all() {
        Map<String, LetterForm> byCode = new LinkedHashMap<>();
        shelf.letters().forEach(form -> byCode.put(form.code(), form));
        own.letters().forEach(form -> byCode.put(form.code(), form));
        return List.copyOf(byCode.values());
    }

    Optional<LetterForm> find(String code) {
        return all().stream().filter(form -> form.code().equals(code)).findFirst();
    }
}
