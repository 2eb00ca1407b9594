package org.affianca.engine.informing;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.affianca.api.catalogue.Choice;
import org.affianca.api.catalogue.Words;
import org.affianca.engine.catalogue.Shelf;

/**
 * The words of a notice in one language. Whoever adds a language puts core's keys into labels of an area of their own; what
 * they leave out is said as {@link Words} says it.
 */
final class Wording {
    /** A language in which this is said is one in which the notice is made. */
    private static final String TITLE = "informing.title";

    private final Shelf shelf;
    private final Words words;
    private final Locale in;

    Wording(Shelf shelf, Words words, Locale in) {
        this.shelf = shelf;
        this.words = words;
        this.in = in;
    }

    static List<String> languages(Shelf shelf) {
        return shelf.areas().stream()
                .map(area -> area.descriptor().labels())
                .flatMap(labels -> labels.languages().stream()
                        .filter(language -> labels.find(language, TITLE).isPresent()))
                .distinct()
                .sorted()
                .toList();
    }

    Locale language() {
        return in;
    }

    String say(String key) {
        return shelf.areas().stream()
                .flatMap(area -> area.descriptor().labels().find(in.getLanguage(), key).stream())
                .findFirst()
                .orElseGet(() -> words.say(Shelf.CORE, key, in));
    }

    String say(String key, String hole, String filling) {
        return say(key).replace("{" + hole + "}", filling);
    }

    /** The labels of codes, one after the other. */
    String list(String list, List<Choice> codes) {
        return codes.stream().map(one -> say("code." + list + "." + one.code())).collect(Collectors.joining("; "));
    }
}
