package org.affianca.engine.catalogue;

import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The words in braces that a letter's text may have, and those of them that tell nothing of a person. */
public final class LetterWords {
    public static final Pattern HOLE = Pattern.compile("\\{([a-z][a-z.-]*)}");

    /** For everybody's eyes: who decides, on what ground, how much; never about whom or why. */
    public static final Set<String> FOR_PUBLIC = Set.of(
            "body",
            "department",
            "unit",
            "today",
            "record",
            "work.service",
            "work.from",
            "work.until",
            "work.amount",
            "work.decided",
            "work.outcome");

    private static final Set<String> OF_PERSONS = Set.of(
            "case.number",
            "case.opened",
            "case.manager",
            "person.name",
            "person.code",
            "person.birth",
            "person.address",
            "work.authority",
            "work.reference",
            "work.notified",
            "work.reason",
            "period.from",
            "period.until");

    private static final Set<String> ALL =
            Stream.concat(FOR_PUBLIC.stream(), OF_PERSONS.stream()).collect(Collectors.toUnmodifiableSet());

    private LetterWords() {}

    static boolean known(String word, Set<String> questions) {
        return ALL.contains(word) || word.startsWith("field.") && questions.contains(word.substring(6));
    }

    static Stream<String> in(String text) {
        Matcher holes = HOLE.matcher(text);
        return holes.results().map(hole -> hole.group(1));
    }
}
