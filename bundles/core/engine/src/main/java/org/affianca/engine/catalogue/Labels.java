package org.affianca.engine.catalogue;

import java.io.IOException;
import java.io.StringReader;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The words of an area by language: {@code X.properties} is English, {@code X_it.properties} Italian, and so on. */
public record Labels(Map<String, Map<String, String>> byLanguage) {
    static final String ENGLISH = "en";

    public Labels {
        byLanguage = Map.copyOf(byLanguage);
    }

    public Optional<String> find(String language, String key) {
        return Optional.ofNullable(byLanguage.getOrDefault(language, Map.of()).get(key));
    }

    public Set<String> keys(String language) {
        return byLanguage.getOrDefault(language, Map.of()).keySet();
    }

    public Set<String> languages() {
        return byLanguage.keySet();
    }

    /** These words, and those of the others where they are silent. */
    public Labels over(Labels others) {
        Map<String, Map<String, String>> all = new HashMap<>();
        for (Labels one : List.of(others, this)) {
            one.byLanguage.forEach((language, words) ->
                    all.computeIfAbsent(language, none -> new HashMap<>()).putAll(words));
        }
        return new Labels(all);
    }

    /** The words of one service and of the constants of its record. */
    public Labels of(Definition definition) {
        String word = definition.service().code().word();
        List<String> prefixes = Stream.concat(
                        Stream.of(word + "."),
                        definition.shape().stream()
                                .flatMap(shape -> shape.parts().stream())
                                .filter(part -> !part.enumWord().isEmpty())
                                .map(part -> "code." + part.enumWord() + "."))
                .toList();
        Map<String, Map<String, String>> mine = new TreeMap<>();
        byLanguage.forEach((language, words) -> {
            Map<String, String> some = new TreeMap<>(words);
            some.keySet().removeIf(key -> prefixes.stream().noneMatch(key::startsWith));
            mine.put(language, some);
        });
        return new Labels(mine);
    }

    static Labels read(AreaFiles files, List<String> errors) {
        Map<String, Map<String, String>> languages = new HashMap<>();
        for (String file : files.names("labels")) {
            String path = "labels/" + file;
            if (!file.matches("[a-z][a-z0-9-]*(_[a-z]{2})?\\.properties")) {
                errors.add(path + ":1: labels stand in word.properties or word_xx.properties");
                continue;
            }
            int suffix = file.indexOf('_');
            String language = suffix < 0 ? ENGLISH : file.substring(suffix + 1, suffix + 3);
            files.text(path).ifPresent(text -> languages
                    .computeIfAbsent(language, none -> new HashMap<>())
                    .putAll(parse(path, text, errors)));
        }
        return new Labels(languages);
    }

    private static Map<String, String> parse(String path, String text, List<String> errors) {
        Properties properties = new Properties();
        try {
            properties.load(new StringReader(text));
        } catch (IOException | IllegalArgumentException bad) {
            errors.add(path + ":1: cannot be read as properties: " + bad.getMessage());
        }
        Map<String, String> words = new HashMap<>();
        properties.stringPropertyNames().forEach(key -> words.put(key, properties.getProperty(key)));
        return words;
    }
}
