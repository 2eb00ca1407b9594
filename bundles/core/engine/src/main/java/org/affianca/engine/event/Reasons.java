package org.affianca.engine.event;

import java.util.List;
import java.util.stream.Collectors;
import org.affianca.api.Because;

/** Reasons as text, one a line, so that what was computed tells them also when its rule is gone. */
public final class Reasons {
    private static final String BETWEEN = "\t";

    private Reasons() {}

    public static String write(List<Because> reasons) {
        return reasons.stream()
                .map(reason -> reason.code() + BETWEEN + PlainValues.write(reason.values()))
                .collect(Collectors.joining("\n"));
    }

    public static List<Because> read(String text) {
        return text.lines().map(Reasons::reason).toList();
    }

    private static Because reason(String line) {
        int end = line.indexOf(BETWEEN);
        return new Because(line.substring(0, end), PlainValues.read(line.substring(end + 1)));
    }
}
