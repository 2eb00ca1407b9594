package org.affianca.engine.catalogue;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.affianca.api.assessment.AnswerOption;
import org.affianca.api.assessment.AnswerType;
import org.affianca.api.assessment.GridRow;
import org.affianca.api.assessment.Item;
import org.affianca.api.assessment.PointsRange;
import org.affianca.api.assessment.ShownWhen;
import org.affianca.api.assessment.Wording;

/** Reads the items of a section. */
final class ItemReader {
    private static final BigDecimal LONGEST_TEXT = BigDecimal.valueOf(2000);
    private static final BigDecimal LONGEST_SCALE = BigDecimal.valueOf(20);
    private static final int MOST_OPTIONS = 60;

    private final YamlMap all;
    private final Map<String, Item> known;

    /** @param known the items that stand before; those read are added */
    ItemReader(YamlMap all, Map<String, Item> known) {
        this.all = all;
        this.known = known;
    }

    List<Item> read() {
        List<Item> items = new ArrayList<>();
        for (String id : all.keys()) {
            YamlMap yaml = all.map(id);
            Plainly.id(all, id, id);
            String word = yaml.required("type").replace('-', '_');
            Optional<AnswerType> type = ServiceReader.oneOf(yaml, "type", word, AnswerType.class);
            if (type.isPresent()) {
                Item item = item(id, type.get(), yaml);
                if (known.putIfAbsent(id, item) != null) {
                    all.bad(id, "item '" + id + "' stands in this instrument twice");
                }
                items.add(item);
            }
        }
        return items;
    }

    private Item item(String id, AnswerType type, YamlMap yaml) {
        yaml.only(keys(type));
        Item item = new Item(
                id,
                type,
                WordingReader.required(yaml, "text"),
                WordingReader.optional(yaml, "hint"),
                Plainly.truth(yaml, "required"),
                when(yaml, known),
                least(type, yaml),
                most(type, yaml),
                WordingReader.optional(yaml, "unit"),
                options(type, yaml),
                rows(yaml),
                ranges(yaml));
        bounds(item, yaml);
        return item;
    }

    private static String[] keys(AnswerType type) {
        List<String> keys = new ArrayList<>(List.of("type", "text", "hint", "required", "when"));
        keys.addAll(
                switch (type) {
                    case YES_NO -> List.of("points");
                    case CHOICE, CHOICES -> List.of("options");
                    case GRID -> List.of("options", "rows");
                    case SCALE -> List.of("from", "to", "words", "ranges");
                    case NUMBER, DECIMAL -> List.of("from", "to", "unit", "ranges");
                    case TEXT -> List.of("most");
                    case DATE, PERSON -> List.of();
                });
        return keys.toArray(String[]::new);
    }

    static Optional<ShownWhen> when(YamlMap yaml, Map<String, Item> before) {
        if (!yaml.has("when")) {
            return Optional.empty();
        }
        YamlMap when = yaml.map("when");
        when.only("item", "is");
        String id = when.required("item");
        Set<String> answers = new LinkedHashSet<>(when.words("is"));
        Item asked = before.get(id);
        if (asked == null) {
            when.bad("item", "'" + id + "' is no item that stands before");
        } else if (!asked.type().isClosed()) {
            when.bad("item", "'" + id + "' has no list of answers to depend on");
        } else {
            answers.stream()
                    .filter(answer -> !possible(asked, answer))
                    .forEach(answer -> when.bad("is", "'" + answer + "' is no answer to '" + id + "'"));
        }
        if (answers.isEmpty()) {
            when.bad("is", "'is' names at least one answer: [ ... ]");
        }
        return Optional.of(new ShownWhen(id, answers));
    }

    private static boolean possible(Item item, String answer) {
        if (item.type() == AnswerType.SCALE) {
            return answer.matches("-?[0-9]{1,3}") && Scales.has(item, new BigDecimal(answer));
        }
        return item.option(answer).isPresent();
    }

    private static Optional<BigDecimal> least(AnswerType type, YamlMap yaml) {
        return switch (type) {
            case SCALE, NUMBER -> Plainly.wholeNumber(yaml, "from");
            case DECIMAL -> Plainly.number(yaml, "from");
            default -> Optional.empty();
        };
    }

    private static Optional<BigDecimal> most(AnswerType type, YamlMap yaml) {
        return switch (type) {
            case SCALE, NUMBER -> Plainly.wholeNumber(yaml, "to");
            case DECIMAL -> Plainly.number(yaml, "to");
            case TEXT -> Optional.of(Plainly.wholeNumber(yaml, "most").orElse(LONGEST_TEXT));
            default -> Optional.empty();
        };
    }

    private static void bounds(Item item, YamlMap yaml) {
        if (item.type() == AnswerType.SCALE) {
            if (item.least().isEmpty() || item.most().isEmpty()) {
                yaml.bad("type", "a scale has 'from' and 'to'");
            } else if (!Scales.isShort(item, LONGEST_SCALE)) {
                yaml.bad("to", "a scale has 2 to 21 steps");
            } else {
                item.options().stream()
                        .filter(step -> !possible(item, step.code()))
                        .forEach(step -> yaml.bad("words", "'" + step.code() + "' is no step of this scale"));
            }
        } else if (item.type() == AnswerType.TEXT) {
            BigDecimal most = item.most().orElseThrow();
            if (most.signum() <= 0 || most.compareTo(LONGEST_TEXT) > 0) {
                yaml.bad("most", "a text has 1 to 2000 characters");
            }
        } else if (item.least().isPresent()
                && item.most().isPresent()
                && item.least().get().compareTo(item.most().get()) > 0) {
            yaml.bad("to", "'to' is less than 'from'");
        }
    }

    private static List<AnswerOption> options(AnswerType type, YamlMap yaml) {
        return switch (type) {
            case YES_NO -> yesAndNo(yaml.map("points"));
            case SCALE -> words(yaml.map("words"));
            case CHOICE, CHOICES, GRID -> listed(yaml);
            default -> List.of();
        };
    }

    private static List<AnswerOption> yesAndNo(YamlMap points) {
        points.only("yes", "no");
        return List.of(
                new AnswerOption("yes", Wording.none(), Plainly.number(points, "yes")),
                new AnswerOption("no", Wording.none(), Plainly.number(points, "no")));
    }

    private static List<AnswerOption> words(YamlMap words) {
        return words.keys().stream()
                .map(step -> new AnswerOption(step, WordingReader.required(words, step), Optional.empty()))
                .toList();
    }

    private static List<AnswerOption> listed(YamlMap yaml) {
        YamlMap all = yaml.map("options");
        List<AnswerOption> options = new ArrayList<>();
        for (String code : all.keys()) {
            YamlMap option = all.map(code);
            option.only("text", "points");
            if (!code.matches("[A-Za-z0-9][A-Za-z0-9._-]{0,63}")) {
                all.bad(code, "option '" + code + "' has 1 to 64 letters, digits, '.', '_', '-'");
            }
            options.add(
                    new AnswerOption(code, WordingReader.required(option, "text"), Plainly.number(option, "points")));
        }
        if (options.size() < 2 || options.size() > MOST_OPTIONS) {
            yaml.bad("options", "there are 2 to " + MOST_OPTIONS + " options to choose from");
        }
        long worth = options.stream().filter(o -> o.points().isPresent()).count();
        if (worth > 0 && worth < options.size()) {
            yaml.bad("options", "either every option has points or none");
        }
        return options;
    }

    private static List<GridRow> rows(YamlMap yaml) {
        YamlMap all = yaml.map("rows");
        List<GridRow> rows = new ArrayList<>();
        for (String code : all.keys()) {
            Plainly.id(all, code, code);
            rows.add(new GridRow(code, WordingReader.required(all, code)));
        }
        if (yaml.required("type").equals("grid") && (rows.isEmpty() || rows.size() > MOST_OPTIONS)) {
            yaml.bad("rows", "a grid has 1 to " + MOST_OPTIONS + " rows");
        }
        return rows;
    }

    private static List<PointsRange> ranges(YamlMap yaml) {
        List<PointsRange> ranges = new ArrayList<>();
        for (YamlMap range : yaml.maps("ranges")) {
            range.only("from", "to", "points");
            range.required("points");
            ranges.add(new PointsRange(
                    Plainly.number(range, "from"),
                    Plainly.number(range, "to"),
                    Plainly.number(range, "points").orElse(BigDecimal.ZERO)));
        }
        return ranges;
    }
}
