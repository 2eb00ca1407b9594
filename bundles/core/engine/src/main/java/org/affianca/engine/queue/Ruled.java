package org.affianca.engine.queue;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;
import org.affianca.api.Because;
import org.affianca.api.queue.Point;
import org.affianca.engine.event.PlainValues;

/** The points an area's rule gave as text, one a line, so that they still count and speak when the rule is gone. */
final class Ruled {
    static final int LONGEST = 8000;
    private static final String BETWEEN = "\t";

    private Ruled() {}

    static String write(List<Point> points) {
        return points.stream()
                .map(point -> String.join(
                        BETWEEN,
                        point.criterion(),
                        point.points().toPlainString(),
                        point.why().code(),
                        PlainValues.write(point.why().values())))
                .collect(Collectors.joining("\n"));
    }

    static List<Point> read(String text) {
        return text.lines().map(Ruled::point).toList();
    }

    private static Point point(String line) {
        String[] parts = line.split(BETWEEN, 4);
        return new Point(parts[0], new BigDecimal(parts[1]), new Because(parts[2], PlainValues.read(parts[3])));
    }
}
