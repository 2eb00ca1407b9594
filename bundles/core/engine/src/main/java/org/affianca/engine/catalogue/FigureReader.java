package org.affianca.engine.catalogue;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.affianca.api.figure.Figure;
import org.affianca.api.figure.FigureUnit;
import org.affianca.api.figure.FigureValue;

/** Reads the figures of one area: {@code figures/*.yaml}, several to a file, each with its dated values. */
final class FigureReader {
    private static final int LONGEST_CODE = 64;
    private static final int LONGEST_SOURCE = 500;

    private FigureReader() {}

    static List<Figure> readAll(String area, AreaFiles files, List<String> errors) {
        List<Figure> figures = new ArrayList<>();
        for (String file : files.names("figures")) {
            String path = "figures/" + file;
            files.text(path).ifPresent(text -> read(area, YamlMap.open(path, text, errors), figures));
        }
        Set<String> seen = new HashSet<>();
        for (Figure figure : figures) {
            if (!seen.add(figure.code())) {
                errors.add("figures: two files describe " + figure.code());
            }
        }
        return figures;
    }

    private static void read(String area, YamlMap file, List<Figure> figures) {
        file.only("figures");
        YamlMap all = file.map("figures");
        for (String word : all.keys()) {
            YamlMap figure = all.map(word);
            figure.only("unit", "values");
            String code = area + "." + Plainly.id(all, word, word);
            if (code.length() > LONGEST_CODE) {
                all.bad(word, "'" + code + "' is longer than " + LONGEST_CODE + " characters");
            }
            List<FigureValue> values =
                    figure.maps("values").stream().map(FigureReader::value).toList();
            if (values.isEmpty()) {
                figure.bad("values", "a figure has at least one value");
            }
            RuleDays.oneAtATime(
                    figure, "values", values.stream().map(FigureValue::validity).toList());
            ServiceReader.oneOf(figure, "unit", figure.required("unit"), FigureUnit.class)
                    .ifPresent(unit -> figures.add(new Figure(code, unit, values, List.of())));
        }
    }

    private static FigureValue value(YamlMap value) {
        value.only("from", "until", "value", "source", "confirmed");
        if (value.required("value").startsWith("-")) {
            value.bad("value", "a figure is not negative");
        }
        String source = value.required("source");
        if (source.length() > LONGEST_SOURCE) {
            value.bad("source", "'source' is longer than " + LONGEST_SOURCE + " characters");
        }
        return new FigureValue(
                RuleDays.of(value),
                Plainly.number(value, "value").orElse(BigDecimal.ZERO),
                source,
                Plainly.truth(value, "confirmed"));
    }
}
