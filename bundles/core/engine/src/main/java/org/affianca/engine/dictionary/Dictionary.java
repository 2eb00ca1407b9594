package org.affianca.engine.dictionary;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.affianca.api.OrganisationId;
import org.affianca.api.PersonId;
import org.affianca.engine.check.Padded;
import org.affianca.engine.check.Prefix;
import org.affianca.engine.db.Ids;
import org.affianca.engine.db.Mappers;

/** All words of the names, each once; learns new ones as they are written, and says which are like a typed one. */
public final class Dictionary {
    /** More words than these for one typed help nobody: what is meant is among the nearest. */
    static final int MOST = 32;

    /** A word of one or two letters sounds like too many. */
    private static final int SHORTEST_SOUND = 3;

    /** Rows to a statement; a few lengths only, for each is another statement to the database. */
    private static final int BATCH = 16;

    private final DictionaryMapper sql;

    public Dictionary(Mappers mappers) {
        this.sql = mappers.of(DictionaryMapper.class);
    }

    /** Takes up those of the words that are new. */
    public void learn(OrganisationId organisation, Collection<String> words, Ids ids) {
        Set<String> unknown = new TreeSet<>(words);
        if (unknown.isEmpty()) {
            return;
        }
        sql.known(organisation, Padded.to(BATCH, unknown, "")).forEach(unknown::remove);
        List<DictionaryMapper.NewWord> fresh = unknown.stream()
                .map(word -> new DictionaryMapper.NewWord(ids.next(), word, Sound.of(word)))
                .toList();
        if (!fresh.isEmpty()) {
            sql.insert(organisation, fresh);
            variants(organisation, fresh);
        }
    }

    /** Lets a person be found also under the words of those merged into it. */
    public void lend(OrganisationId organisation, PersonId survivor) {
        sql.lend(organisation, survivor);
    }

    /** Takes back from a person the words of one that was parted from it. */
    public void giveBack(OrganisationId organisation, PersonId survivor, PersonId absorbed) {
        sql.giveBack(organisation, survivor, absorbed);
        sql.lend(organisation, survivor);
    }

    /** The words that sound exactly like each of these, without the word itself; by the word. */
    public Map<String, List<String>> soundingLike(OrganisationId organisation, Collection<String> words) {
        return heard(organisation, words, true);
    }

    /** The words that a slip of the keyboard or an unfinished, misheard beginning leads to, the nearest first. */
    public Map<String, List<String>> lookingLike(OrganisationId organisation, Collection<String> words) {
        Map<String, List<String>> found = heard(organisation, words, false);
        near(organisation, words).forEach((word, others) -> found.merge(word, others, Dictionary::joined));
        return found;
    }

    private Map<String, List<String>> heard(OrganisationId organisation, Collection<String> words, boolean whole) {
        List<String> spoken = words.stream()
                .filter(word -> Sound.of(word).length() >= SHORTEST_SOUND)
                .filter(word -> word.chars().allMatch(Character::isLetter))
                .toList();
        Map<String, List<String>> found = new HashMap<>();
        if (!spoken.isEmpty()) {
            List<Prefix> sounds = spoken.stream().map(Sound::of).map(Prefix::of).toList();
            for (DictionaryMapper.Heard heard : sql.heard(organisation, sounds, MOST)) {
                String word = spoken.get(heard.place());
                boolean same = Sound.of(heard.word()).equals(Sound.of(word));
                if (!heard.word().equals(word) && (same || !whole)) {
                    found.computeIfAbsent(word, w -> new ArrayList<>()).add(heard.word());
                }
            }
        }
        return found;
    }

    private Map<String, List<String>> near(OrganisationId organisation, Collection<String> words) {
        Set<String> left = new TreeSet<>();
        words.stream().filter(word -> Slips.forgivenIn(word) > 0).forEach(word -> left.addAll(Slips.left(word)));
        Map<String, List<String>> found = new HashMap<>();
        if (!left.isEmpty()) {
            List<String> candidates = sql.near(organisation, Padded.to(BATCH, left, ""));
            for (String word : words) {
                List<String> near = nearest(word, candidates);
                if (!near.isEmpty()) {
                    found.put(word, near);
                }
            }
        }
        return found;
    }

    private static List<String> nearest(String word, List<String> candidates) {
        int forgiven = Slips.forgivenIn(word);
        record Near(String word, int slips) {}
        return candidates.stream()
                .filter(other -> Math.abs(other.length() - word.length()) <= forgiven)
                .map(other -> new Near(other, Slips.between(word, other)))
                .filter(near -> near.slips > 0 && near.slips <= forgiven)
                .sorted(Comparator.comparingInt(Near::slips).thenComparing(Near::word))
                .limit(MOST)
                .map(Near::word)
                .toList();
    }

    private void variants(OrganisationId organisation, List<DictionaryMapper.NewWord> words) {
        List<DictionaryMapper.Variant> variants = new ArrayList<>();
        words.forEach(word ->
                Slips.left(word.word()).forEach(left -> variants.add(new DictionaryMapper.Variant(left, word.id()))));
        for (int from = 0; from < variants.size(); from += BATCH) {
            sql.insertVariants(organisation, variants.subList(from, Math.min(from + BATCH, variants.size())));
        }
    }

    private static List<String> joined(List<String> some, List<String> others) {
        Set<String> all = new java.util.LinkedHashSet<>(some);
        all.addAll(others);
        return List.copyOf(all);
    }
}
