package org.affianca.engine.catalogue;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.affianca.api.assessment.Wording;

/** Reads a text in its languages, {@code {it: ..., en: ...}}; Italian and English must be there, others may. */
final class WordingReader {
    private static final List<String> NEEDED = List.of("it", "en");
    private static final int LONGEST = 2000;

    private WordingReader() {}

    static Wording required(YamlMap yaml, String key) {
        if (!yaml.has(key)) {
            yaml.bad(key, "'" + key + "' is missing");
        }
        return optional(yaml, key);
    }

    static Wording optional(YamlMap yaml, String key) {
        return yaml.has(key) ? of(yaml, key, yaml.map(key)) : Wording.none();
    }

    private static Wording of(YamlMap yaml, String key, YamlMap languages) {
        Map<String, String> texts = new HashMap<>();
        for (String language : languages.keys()) {
            String text = languages.word(language).orElse("").strip();
            if (!language.matches("[a-z]{2}")) {
                languages.bad(language, "'" + language + "' is no language; a text is {it: ..., en: ...}");
            } else if (text.isEmpty() || text.length() > LONGEST) {
                languages.bad(language, "a text has 1 to " + LONGEST + " characters");
            } else {
                texts.put(language, text);
            }
        }
        for (String language : NEEDED) {
            if (!languages.has(language)) {
                yaml.bad(key, "'" + key + "' is not said in '" + language + "'");
            }
        }
        return new Wording(texts);
    }
}
