package org.affianca.engine.person;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.affianca.api.OrganisationId;
import org.affianca.engine.db.Mappers;
import org.affianca.engine.dictionary.Dictionary;

/** Widens the words of a search step by step: as written, as heard, as a slip of the keyboard left them. */
final class Widening {
    /** Who types more words than these has typed enough. */
    private static final int MOST_WORDS = 4;

    private final Dictionary dictionary;

    Widening(Mappers mappers) {
        this.dictionary = new Dictionary(mappers);
    }

    /** The search that finds who is so near and no nearer; the given one when no word is any wider. */
    PersonQuery to(Closeness closeness, OrganisationId organisation, PersonQuery written) {
        if (closeness == Closeness.WRITTEN
                || written.words().isEmpty()
                || written.words().size() > MOST_WORDS) {
            return written;
        }
        List<String> typed = written.words().stream().map(Widening::typed).toList();
        List<WordSet> heard = wider(written.words(), dictionary.soundingLike(organisation, typed));
        PersonQuery asHeard = heard.equals(written.words()) ? written : written.wider(heard);
        if (closeness == Closeness.HEARD) {
            return asHeard;
        }
        List<WordSet> slipped = wider(heard, dictionary.lookingLike(organisation, typed));
        return slipped.equals(heard) ? written : asHeard.wider(slipped);
    }

    private static List<WordSet> wider(List<WordSet> words, Map<String, List<String>> more) {
        List<WordSet> wider = new ArrayList<>();
        words.forEach(word -> wider.add(word.with(more.getOrDefault(typed(word), List.of()))));
        return wider;
    }

    private static String typed(WordSet word) {
        return word.prefix() == null ? "" : word.prefix().from();
    }
}
