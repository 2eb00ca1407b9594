package org.affianca.engine.person;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What is searched for; parts that are null do not count (MyBatis asks for null, not for Optional).
 *
 * @param driver the rarest word when it is rare enough to begin with; without one the list is walked in its order
 */
record PersonQuery(
        List<Prefix> words,
        @Nullable Prefix driver,
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
                words,
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

    /** The same search, begun with this one of its words. */
    PersonQuery driven(Prefix by) {
        List<Prefix> others = words.stream().filter(word -> !word.equals(by)).toList();
        return new PersonQuery(others, by, birth, fiscalKey, fiscalCode, caseNumber);
    }
}
