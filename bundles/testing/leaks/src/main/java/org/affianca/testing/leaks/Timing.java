package org.affianca.testing.leaks;

import java.util.Arrays;

/** Whether a refusal takes longer for what exists than for what does not: medians of answers asked for in turn. */
final class Timing {
    private static final int ROUNDS = 9;
    private static final int MORE = 40;
    private static final double FACTOR = 3;
    private static final double NOISE_MILLIS = 5;

    private final Crowd crowd;
    private final Findings findings;

    Timing(Crowd crowd, Findings findings) {
        this.crowd = crowd;
        this.findings = findings;
    }

    void of(Targets.Target target, Who who) {
        // What looks different is measured again: a machine with neighbours is not even.
        if (differs(target, who, ROUNDS) && differs(target, who, MORE) && differs(target, who, MORE)) {
            findings.add(Way.TIMING, target.operation(), who, "the answer tells by its time what exists");
        }
    }

    private boolean differs(Targets.Target target, Who who, int rounds) {
        Door door = crowd.door(who);
        double[] real = new double[rounds];
        double[] ghost = new double[rounds];
        for (int i = 0; i < rounds; i++) {
            real[i] = door.get(target.path()).nanos() / 1e6;
            ghost[i] = door.get(target.ghost(true)).nanos() / 1e6;
        }
        double one = median(real);
        double other = median(ghost);
        return Math.max(one, other) > FACTOR * Math.min(one, other) + NOISE_MILLIS;
    }

    private static double median(double[] times) {
        Arrays.sort(times);
        return times[times.length / 2];
    }
}
