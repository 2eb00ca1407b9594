package org.affianca.engine.catalogue;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.affianca.api.ServiceCode;
import org.affianca.api.assessment.Wording;
import org.affianca.api.queue.Bracket;
import org.affianca.api.queue.Criterion;
import org.affianca.api.queue.CriterionKind;
import org.affianca.api.queue.PointsTable;
import org.affianca.api.queue.Rules;
import org.affianca.api.queue.Setback;
import org.affianca.api.queue.SetbackAct;
import org.affianca.api.queue.TieBreak;
import org.affianca.api.time.Validity;

/** Reads the tables of points of one area: {@code points/*.yaml}, one to a file. What rules must hold, a draft is asked. */
final class PointsReader {
    private static final int LONGEST_CODE = 64;

    private PointsReader() {}

    static List<PointsTable> readAll(String area, AreaFiles files, List<String> errors) {
        List<PointsTable> tables = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (String file : files.names("points")) {
            String path = "points/" + file;
            files.text(path)
                    .map(text -> table(area, YamlMap.open(path, text, errors)))
                    .ifPresent(tables::add);
        }
        tables.stream()
                .filter(table -> !seen.add(table.code()))
                .forEach(table -> errors.add("points: two files describe " + table.code()));
        return tables;
    }

    private static PointsTable table(String area, YamlMap yaml) {
        yaml.only(
                "points",
                "title",
                "services",
                "source",
                "confirmed",
                "from",
                "until",
                "criteria",
                "ties",
                "setbacks",
                "silence-refuses",
                "answer-days");
        Wording title = WordingReader.required(yaml, "title");
        Validity validity = RuleDays.of(yaml);
        String source = yaml.required("source");
        return new PointsTable(
                code(area, yaml),
                title.in(Locale.ITALIAN),
                title.in(Locale.ENGLISH),
                yaml.words("services").stream()
                        .map(word -> new ServiceCode(area + "." + Plainly.id(yaml, "services", word)))
                        .toList(),
                source,
                Plainly.truth(yaml, "confirmed"),
                validity.from(),
                validity.until(),
                new Rules(
                        criteria(yaml.map("criteria"), source),
                        yaml.maps("ties").stream().map(PointsReader::tie).toList(),
                        yaml.maps("setbacks").stream()
                                .map(PointsReader::setback)
                                .toList(),
                        Plainly.truth(yaml, "silence-refuses"),
                        Plainly.whole(yaml, "answer-days", yaml.required("answer-days"), 1, 180)));
    }

    private static String code(String area, YamlMap yaml) {
        String code = area + "." + Plainly.id(yaml, "points", yaml.required("points"));
        if (code.length() > LONGEST_CODE) {
            yaml.bad("points", "'" + code + "' is longer than " + LONGEST_CODE + " characters");
        }
        return code;
    }

    private static List<Criterion> criteria(YamlMap all, String source) {
        return all.keys().stream()
                .map(code -> criterion(Plainly.id(all, code, code), all.map(code), source))
                .toList();
    }

    private static Criterion criterion(String code, YamlMap yaml, String source) {
        yaml.only("kind", "label", "source", "points", "most", "expires", "choices", "bands");
        Wording label = WordingReader.required(yaml, "label");
        return new Criterion(
                code,
                constant(yaml, "kind", CriterionKind.class).orElse(CriterionKind.YES_NO),
                label.in(Locale.ITALIAN),
                label.in(Locale.ENGLISH),
                yaml.word("source").orElse(source),
                points(yaml),
                Plainly.number(yaml, "most"),
                Plainly.truth(yaml, "expires"),
                yaml.has("choices")
                        ? choices(yaml.map("choices"))
                        : yaml.maps("bands").stream()
                                .map(band -> bracket("", band))
                                .toList());
    }

    private static List<Bracket> choices(YamlMap all) {
        return all.keys().stream()
                .map(code -> bracket(Plainly.id(all, code, code), all.map(code)))
                .toList();
    }

    private static Bracket bracket(String code, YamlMap yaml) {
        yaml.only("label", "points", "up-to");
        Wording label = WordingReader.required(yaml, "label");
        return new Bracket(
                code, label.in(Locale.ITALIAN), label.in(Locale.ENGLISH), Plainly.number(yaml, "up-to"), points(yaml));
    }

    private static TieBreak tie(YamlMap yaml) {
        yaml.only("criterion", "lowest-first");
        return new TieBreak(yaml.required("criterion"), Plainly.truth(yaml, "lowest-first"));
    }

    private static Setback setback(YamlMap yaml) {
        yaml.only("act", "points", "days");
        return new Setback(
                constant(yaml, "act", SetbackAct.class).orElse(SetbackAct.NONE),
                points(yaml),
                yaml.word("days")
                        .map(days -> Plainly.whole(yaml, "days", days, 1, 1100))
                        .orElse(0));
    }

    private static BigDecimal points(YamlMap yaml) {
        return Plainly.number(yaml, "points").orElse(BigDecimal.ZERO);
    }

    /** Constants are written in small letters with hyphens. */
    private static <E extends Enum<E>> Optional<E> constant(YamlMap yaml, String key, Class<E> type) {
        return ServiceReader.oneOf(yaml, key, yaml.required(key).replace('-', '_'), type);
    }
}
