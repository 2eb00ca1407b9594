package org.affianca.testing.bench;

import org.HdrHistogram.Histogram;

/** What one pass showed: latencies, failures, how long it took, and the processor time the server spent on it. */
record Measured(Histogram times, long failed, long nanos, long cpuMillis) {
    double perSecond() {
        return times.getTotalCount() * 1e9 / nanos;
    }

    double millis(double percentile) {
        return times.getValueAtPercentile(percentile) / 1e6;
    }

    /** Microseconds of processor time a request; the steadiest of the figures on a shared machine. */
    double cpuMicros() {
        return times.getTotalCount() == 0 ? 0 : cpuMillis * 1000.0 / times.getTotalCount();
    }
}
