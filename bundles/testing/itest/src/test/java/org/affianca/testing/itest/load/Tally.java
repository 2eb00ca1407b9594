package org.affianca.testing.itest.load;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** How long the requests of one stretch of time took, in milliseconds, and which of them failed. */
final class Tally {
    private final List<Double> millis = Collections.synchronizedList(new ArrayList<>());
    private final List<String> failures = Collections.synchronizedList(new ArrayList<>());

    void took(long nanos) {
        millis.add(nanos / 1e6);
    }

    void failed(String what) {
        failures.add(what);
    }

    int count() {
        return millis.size();
    }

    List<String> failures() {
        return List.copyOf(failures);
    }

    double slowest() {
        return at(1);
    }

    double median() {
        return at(0.5);
    }

    double at(double quantile) {
        List<Double> sorted;
        synchronized (millis) {
            sorted = new ArrayList<>(millis);
        }
        Collections.sort(sorted);
        return sorted.isEmpty()
                ? Double.NaN
                : sorted.get((int) Math.min(sorted.size() - 1.0, Math.floor(quantile * sorted.size())));
    }
}
