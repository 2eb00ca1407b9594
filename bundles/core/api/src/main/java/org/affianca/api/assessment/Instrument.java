package org.affianca.api.assessment;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A questionnaire as one version of its file describes it.
 *
 * @param code {@code area.word}
 * @param version a whole number that rises with every change of the file
 * @param example whether it is of our own invention, for trying out, and no validated instrument
 * @param scores in the file's order; one is made of others only if they stand before it
 */
public record Instrument(
        String code,
        int version,
        Wording title,
        Wording about,
        boolean example,
        List<Section> sections,
        List<Score> scores) {
    public Instrument {
        sections = List.copyOf(sections);
        scores = List.copyOf(scores);
    }

    public String area() {
        return code.substring(0, code.indexOf('.'));
    }

    /** All items, in order. */
    public Stream<Item> items() {
        return sections.stream().flatMap(section -> section.items().stream());
    }

    public Optional<Item> item(String id) {
        return items().filter(item -> item.id().equals(id)).findFirst();
    }

    public Optional<Score> score(String id) {
        return scores.stream().filter(score -> score.id().equals(id)).findFirst();
    }
}
