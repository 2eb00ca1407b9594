package org.affianca.engine.work;

import java.util.List;
import java.util.stream.Collectors;
import org.affianca.api.Because;
import org.affianca.engine.event.PlainValues;

/** The reasons of an entitlement as text, one a line, so that a confirmed month tells them also when its rule is gone. */
final class How {
    private static final String BETWEEN = "\t";

    private How() {}

    static String write(List<Because> reasons) {
        return reasons.stream()
                .map(reason -> reason.code() + BETWEEN + PlainValues.write(reason.values()))
                .collect(Collectors.joining("\n"));
    }

    static List<Because> read(String text) {
        return text.lines().map(How::reason).toList();
    }

    private static Because reason(String line) {
        int end = line.indexOf(BETWEEN);
        return new Because(line.substring(0, end), PlainValues.read(line.substring(end + 1)));
    }
}
