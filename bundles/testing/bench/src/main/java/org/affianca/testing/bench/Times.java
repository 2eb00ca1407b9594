package org.affianca.testing.bench;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** The times of one kind of search, and what each text found. */
final class Times {
    private final List<Double> millis = new ArrayList<>();
    private final Map<Typed, List<String>> answers = new HashMap<>();

    void add(Typed typed, List<String> found, long nanos, boolean counts) {
        answers.put(typed, found);
        if (counts) {
            millis.add(nanos / (double) TimeUnit.MILLISECONDS.toNanos(1));
        }
    }

    static List<String> answer(Map<String, Times> all, Typed typed) {
        return all.getOrDefault(typed.kind(), new Times()).answers.getOrDefault(typed, List.of());
    }

    /** The time under which so many of a hundred lie. */
    String at(int percent) {
        List<Double> sorted = millis.stream().sorted().toList();
        int place = Math.max(0, (int) Math.ceil(sorted.size() * percent / 100.0) - 1);
        return Table.figure(sorted.get(place));
    }

    /** How many persons a page of such an answer has, in the median. */
    int found() {
        List<Integer> sorted =
                answers.values().stream().map(List::size).sorted().toList();
        return sorted.get(sorted.size() / 2);
    }
}
