package org.affianca.engine.letter;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import org.affianca.api.assessment.Wording;
import org.affianca.engine.catalogue.LetterWords;
import org.affianca.engine.leaf.Days;

/** What the words in braces of a template mean in one letter; an unknown one leaves a line to write on. */
final class Values {
    static final String BLANK = "________";

    private final Locale in;
    private final Map<String, String> known = new HashMap<>();

    Values(Locale in) {
        this.in = in;
    }

    Locale in() {
        return in;
    }

    Values put(String word, String value) {
        if (!value.isBlank()) {
            known.put(word, value.strip());
        }
        return this;
    }

    Values put(String word, Optional<LocalDate> day) {
        return put(word, day.map(Days::of).orElse(""));
    }

    Optional<String> find(String word) {
        return Optional.ofNullable(known.get(word));
    }

    /** The same, without everything that tells of a person. */
    Values forPublic() {
        return only(LetterWords.FOR_PUBLIC);
    }

    private Values only(Set<String> words) {
        Values some = new Values(in);
        known.forEach((word, value) -> {
            if (words.contains(word)) {
                some.put(word, value);
            }
        });
        return some;
    }

    /** Within a row of a table a value cannot begin another cell, nor another line. */
    String fill(Wording wording) {
        StringBuilder filled = new StringBuilder();
        for (String line : wording.in(in).split("\n", -1)) {
            boolean row = line.startsWith("|");
            Matcher holes = LetterWords.HOLE.matcher(line);
            while (holes.find()) {
                String value = known.getOrDefault(holes.group(1), BLANK);
                String told = row ? value.replace('|', '/').replace('\n', ' ') : value;
                holes.appendReplacement(filled, Matcher.quoteReplacement(told));
            }
            holes.appendTail(filled);
            filled.append('\n');
        }
        return filled.toString().strip();
    }
}
