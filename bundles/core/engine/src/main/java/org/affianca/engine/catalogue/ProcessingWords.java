package org.affianca.engine.catalogue;

import java.util.List;

/**
 * What an area says of the data it processes: codes of core's lists.
 *
 * @param archiveClass empty where it names none
 */
public record ProcessingWords(
        List<String> basis, List<String> subjects, List<String> data, List<String> recipients, String archiveClass) {
    private static final ProcessingWords NONE = new ProcessingWords(List.of(), List.of(), List.of(), List.of(), "");

    public ProcessingWords {
        basis = List.copyOf(basis);
        subjects = List.copyOf(subjects);
        data = List.copyOf(data);
        recipients = List.copyOf(recipients);
    }

    public static ProcessingWords none() {
        return NONE;
    }

    static ProcessingWords read(YamlMap area) {
        if (!area.has("processing")) {
            return NONE;
        }
        YamlMap yaml = area.map("processing");
        yaml.only("basis", "subjects", "data", "recipients", "archive-class");
        for (String key : List.of("basis", "subjects", "data")) {
            if (yaml.words(key).isEmpty()) {
                yaml.bad(key, "'" + key + "' must name at least one");
            }
        }
        return new ProcessingWords(
                yaml.words("basis"),
                yaml.words("subjects"),
                yaml.words("data"),
                yaml.words("recipients"),
                yaml.word("archive-class").orElse(""));
    }
}
