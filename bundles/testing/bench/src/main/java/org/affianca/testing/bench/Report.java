package org.affianca.testing.bench;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.ToDoubleFunction;

/** The passes over one target, told as median and range. */
final class Report {
    private final List<Measured> passes = new ArrayList<>();

    void add(Measured pass) {
        passes.add(pass);
    }

    String of(ToDoubleFunction<Measured> figure) {
        List<Double> sorted = passes.stream()
                .map(figure::applyAsDouble)
                .sorted(Comparator.naturalOrder())
                .toList();
        String median = Table.figure(sorted.get(sorted.size() / 2));
        return median + " (" + Table.figure(sorted.get(0)) + " to " + Table.figure(sorted.get(sorted.size() - 1)) + ")";
    }

    long failed() {
        return passes.stream().mapToLong(Measured::failed).sum();
    }
}
