package org.affianca.engine.person;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.affianca.engine.check.Prefix;
import org.jspecify.annotations.Nullable;

/**
 * What is searched for; parts that are null do not count (MyBatis asks for null, not for Optional).
 *
 * @param words each must be found in the name
 * @param nearer those who are found by these already are not meant; empty for the first search of several
 * @param driver the rarest word when it is rare enough to begin with; without one the list is walked in its order
 */
record PersonQuery(
        List<WordSet> words,
        List<WordSet> nearer,
        @Nullable WordSet driver,
        @Nullable LocalDate birth,
        @Nullable String fiscalKey,
        @Nullable Prefix fiscalCode,
        @Nullable String caseNumber) {
    static PersonQuery of(
            List<Prefix> words,
            Optional<LocalDate> birth,
            Optional<String> fiscalKey,
            Optional<Prefix> fiscalCode,
            Optional<String> caseNumber) {
        return new PersonQuery(
                words.stream().map(WordSet::of).toList(),
                List.of(),
                null,
                birth.orElse(null),
                fiscalKey.orElse(null),
                fiscalCode.orElse(null),
                caseNumber.orElse(null));
    }

    /** Whether only words are asked for, so that the list is walked in its order. */
    boolean isNamesOnly() {
        return birth == null && fiscalKey == null && fiscalCode == null && caseNumber == null;
    }

    boolean asksNothing() {
        return words.isEmpty() && isNamesOnly();
    }

    /** What the search may begin with, in the order of its words: who is new by the only word has a new one. */
    List<WordSet> beginnings() {
        return words.size() == 1 && nearer.size() == 1 ? List.of(words.get(0).beyond(nearer.get(0))) : words;
    }

    /** The same search, begun with one of its words. */
    PersonQuery driven(int place) {
        List<WordSet> others = new ArrayList<>(words);
        others.remove(place);
        return new PersonQuery(others, nearer, beginnings().get(place), birth, fiscalKey, fiscalCode, caseNumber);
    }

    PersonQuery driven(Prefix by) {
        return driven(words.indexOf(WordSet.of(by)));
    }

    /** The same search with wider words, without those whom the narrow ones found. */
    PersonQuery wider(List<WordSet> wide) {
        return new PersonQuery(wide, words, null, birth, fiscalKey, fiscalCode, caseNumber);
    }
}
