package org.affianca.engine.catalogue;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.affianca.api.assessment.Band;
import org.affianca.api.assessment.Item;
import org.affianca.api.assessment.Level;
import org.affianca.api.assessment.Score;
import org.affianca.api.assessment.ScoreWay;
import org.affianca.api.assessment.Section;

/** Reads how an instrument's scores are made. */
final class ScoreReader {
    private final YamlMap all;
    private final Map<String, Item> items;
    private final Map<String, Section> sections = new HashMap<>();
    private final Map<String, Score> scores = new LinkedHashMap<>();

    ScoreReader(YamlMap all, Map<String, Item> items, List<Section> sections) {
        this.all = all;
        this.items = items;
        sections.forEach(section -> this.sections.put(section.id(), section));
    }

    List<Score> read() {
        for (String id : all.keys()) {
            YamlMap yaml = all.map(id);
            yaml.only(
                    "title", "by", "section", "items", "scores", "weights", "bands", "rows", "columns", "table",
                    "levels");
            Plainly.id(all, id, id);
            if (items.containsKey(id)) {
                all.bad(id, "'" + id + "' is an item already; a score has a name of its own");
            }
            ServiceReader.oneOf(yaml, "by", yaml.required("by"), ScoreWay.class)
                    .ifPresent(by -> scores.put(id, score(id, by, yaml)));
        }
        return List.copyOf(scores.values());
    }

    private Score score(String id, ScoreWay by, YamlMap yaml) {
        if (by == ScoreWay.LOOKUP) {
            return new LookupReader(yaml, scores).read(id, section(yaml));
        }
        Stream.of("rows", "columns", "table", "levels")
                .filter(yaml::has)
                .forEach(key -> yaml.bad(key, "'" + key + "' is for a score by lookup"));
        List<String> parts = parts(yaml);
        List<Level> levels = new ArrayList<>();
        List<Band> bands = bands(yaml, levels);
        return new Score(
                id,
                WordingReader.required(yaml, "title"),
                by,
                section(yaml),
                parts,
                weights(yaml, parts),
                bands,
                Optional.empty(),
                levels);
    }

    private Optional<String> section(YamlMap yaml) {
        Optional<String> section = yaml.word("section");
        section.filter(name -> !sections.containsKey(name))
                .ifPresent(name -> yaml.bad("section", "'" + name + "' is no section here"));
        return section;
    }

    /** The items or scores that are named, or the scored items of the section. */
    private List<String> parts(YamlMap yaml) {
        if (yaml.has("items") && yaml.has("scores")) {
            yaml.bad("scores", "a score is made of items or of scores, not of both");
        }
        List<String> named = yaml.has("scores") ? yaml.words("scores") : yaml.words("items");
        for (String name : yaml.words("items")) {
            if (!Optional.ofNullable(items.get(name)).map(ScoreReader::isWorth).orElse(false)) {
                yaml.bad("items", "'" + name + "' is no item with points");
            }
        }
        for (String name : yaml.words("scores")) {
            if (!Optional.ofNullable(scores.get(name))
                    .map(score -> score.by() != ScoreWay.LOOKUP)
                    .orElse(false)) {
                yaml.bad("scores", "'" + name + "' is no score with a value that stands before");
            }
        }
        if (!named.isEmpty()) {
            return named;
        }
        List<String> ofSection = yaml.word("section").map(sections::get).stream()
                .flatMap(section -> section.items().stream())
                .filter(ScoreReader::isWorth)
                .map(Item::id)
                .toList();
        if (ofSection.isEmpty()) {
            yaml.bad("by", "a score names its items, its scores, or a section with items that have points");
        }
        return ofSection;
    }

    private static boolean isWorth(Item item) {
        return switch (item.type()) {
            case YES_NO -> item.options().stream().anyMatch(o -> o.points().isPresent());
            case CHOICE, CHOICES, GRID ->
                item.options().stream().allMatch(o -> o.points().isPresent());
            default -> item.type().isScored();
        };
    }

    private static Map<String, BigDecimal> weights(YamlMap yaml, List<String> parts) {
        YamlMap all = yaml.map("weights");
        Map<String, BigDecimal> weights = new HashMap<>();
        for (String part : all.keys()) {
            if (!parts.contains(part)) {
                all.bad(part, "'" + part + "' is no part of this score");
            }
            Plainly.number(all, part).ifPresent(weight -> {
                if (weight.signum() <= 0) {
                    all.bad(part, "a weight is more than 0");
                }
                weights.put(part, weight);
            });
        }
        return weights;
    }

    private static List<Band> bands(YamlMap yaml, List<Level> levels) {
        List<Band> bands = new ArrayList<>();
        List<YamlMap> all = yaml.maps("bands");
        for (int i = 0; i < all.size(); i++) {
            YamlMap band = all.get(i);
            band.only("up-to", "level", "text");
            String level = Plainly.id(band, "level", band.required("level"));
            Optional<BigDecimal> upTo = Plainly.number(band, "up-to");
            boolean last = i == all.size() - 1;
            if (last == band.has("up-to")) {
                band.bad("up-to", last ? "the last band is open: it has no 'up-to'" : "'up-to' is missing");
            }
            if (i > 0 && upTo.isPresent() && !isAbove(upTo.get(), bands.get(i - 1))) {
                band.bad("up-to", "'up-to' rises from band to band");
            }
            bands.add(new Band(upTo, level));
            levels.add(new Level(level, WordingReader.required(band, "text")));
        }
        if (levels.stream().map(Level::code).distinct().count() < levels.size()) {
            yaml.bad("bands", "each band has a level of its own");
        }
        return bands;
    }

    private static boolean isAbove(BigDecimal value, Band before) {
        return before.upTo().map(most -> value.compareTo(most) > 0).orElse(false);
    }
}
