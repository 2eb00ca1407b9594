package org.affianca.engine.catalogue;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.affianca.api.assessment.Wording;
import org.affianca.api.catalogue.Kind;
import org.affianca.api.letter.LetterAbout;
import org.affianca.engine.catalogue.LetterForm.Passage;
import org.affianca.engine.catalogue.LetterForm.Question;
import org.affianca.engine.catalogue.LetterForm.RecordPart;

/** Reads the templates of letters of one area or municipality, strictly: what is not expected is an error in its place. */
public final class LetterReader {
    private static final int MOST_PASSAGES = 40;

    private LetterReader() {}

    /** @param folder where the templates stand; empty for the files themselves */
    public static List<LetterForm> readAll(String area, String folder, AreaFiles files, List<String> errors) {
        List<LetterForm> found = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (String file : files.names(folder)) {
            String path = folder.isEmpty() ? file : folder + "/" + file;
            files.text(path).flatMap(text -> read(area, path, text, errors)).ifPresent(found::add);
        }
        for (LetterForm form : found) {
            if (!seen.add(form.code())) {
                errors.add("letters: two files describe " + form.code());
            }
        }
        return found;
    }

    static Optional<LetterForm> read(String area, String file, String text, List<String> errors) {
        int before = errors.size();
        YamlMap yaml = YamlMap.open(file, text, errors);
        yaml.only("letter", "version", "title", "about", "kind", "folder", "asks", "text", "public");
        String word = Plainly.id(yaml, "letter", yaml.required("letter"));
        LetterAbout about = choice(yaml, "about", LetterAbout.class).orElse(LetterAbout.CASE);
        List<Question> questions = questions(yaml.map("asks"));
        Set<String> asked = questions.stream().map(Question::code).collect(Collectors.toSet());
        List<Passage> passages = passages(yaml, "text", about, asked);
        List<Passage> forPublic = yaml.has("public") ? passages(yaml, "public", LetterAbout.CASE, asked) : List.of();
        LetterForm form = new LetterForm(
                area + "." + word,
                Plainly.whole(yaml, "version", yaml.required("version"), 1, 9999),
                WordingReader.required(yaml, "title"),
                about,
                yaml.has("kind") ? choice(yaml, "kind", Kind.class) : Optional.empty(),
                yaml.required("folder"),
                questions,
                passages,
                forPublic);
        if (passages.isEmpty() || passages.size() > MOST_PASSAGES) {
            yaml.bad("text", "a letter has 1 to " + MOST_PASSAGES + " passages");
        }
        if (form.kind().isPresent() && about != LetterAbout.WORK) {
            yaml.bad("kind", "only a letter about a work has a kind");
        }
        mustBeForPublic(yaml, form);
        return errors.size() == before ? Optional.of(form) : Optional.empty();
    }

    /** The form for the public must not even be able to name somebody. */
    private static void mustBeForPublic(YamlMap yaml, LetterForm form) {
        List<Passage> all = new ArrayList<>(form.forPublic());
        if (!all.isEmpty()) {
            all.add(new Passage(form.title(), Wording.none(), Optional.empty()));
        }
        for (Passage passage : all) {
            holes(passage)
                    .filter(word -> !LetterWords.FOR_PUBLIC.contains(word))
                    .forEach(word -> yaml.bad(
                            "public",
                            "'{" + word + "}' may tell of a person: it has no place in a text for the public"));
            if (passage.part().isPresent()) {
                yaml.bad("public", "no part of the record has a place in a text for the public");
            }
        }
    }

    private static List<Question> questions(YamlMap asks) {
        return asks.keys().stream()
                .map(code -> {
                    YamlMap one = asks.map(code);
                    one.only("label", "day", "required");
                    Plainly.id(asks, code, code);
                    return new Question(
                            code,
                            WordingReader.required(one, "label"),
                            Plainly.truth(one, "day"),
                            Plainly.truth(one, "required"));
                })
                .toList();
    }

    private static List<Passage> passages(YamlMap yaml, String key, LetterAbout about, Set<String> asked) {
        List<Passage> passages = new ArrayList<>();
        for (YamlMap one : yaml.maps(key)) {
            one.only("heading", "say", "tell");
            Passage passage = new Passage(
                    WordingReader.optional(one, "heading"),
                    WordingReader.optional(one, "say"),
                    one.has("tell") ? choice(one, "tell", RecordPart.class) : Optional.empty());
            if (passage.part().isPresent() && about != LetterAbout.PERIOD) {
                one.bad("tell", "only a letter about a period tells a part of the record");
            }
            if (passage.part().isEmpty() && !one.has("say")) {
                one.bad("heading", "a passage says something or tells a part of the record");
            }
            holes(passage)
                    .filter(word -> !LetterWords.known(word, asked))
                    .forEach(word -> one.bad("say", "nothing is known as '{" + word + "}'"));
            passages.add(passage);
        }
        return passages;
    }

    private static java.util.stream.Stream<String> holes(Passage passage) {
        return java.util.stream.Stream.of(passage.heading(), passage.text())
                .flatMap(wording -> wording.byLanguage().values().stream())
                .flatMap(LetterWords::in)
                .distinct();
    }

    private static <E extends Enum<E>> Optional<E> choice(YamlMap yaml, String key, Class<E> among) {
        String word = yaml.required(key);
        for (E one : among.getEnumConstants()) {
            if (one.name().toLowerCase(Locale.ROOT).equals(word)) {
                return Optional.of(one);
            }
        }
        if (!word.isEmpty()) {
            yaml.bad(key, "'" + word + "' is not known as '" + key + "'");
        }
        return Optional.empty();
    }
}
