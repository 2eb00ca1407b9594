package org.affianca.testing.itest.house;

import java.time.Duration;
import java.util.function.BooleanSupplier;

/** Waits until something is so, and fails the test when it does not become so. */
public final class Until {
    private Until() {}

    public static void answers(Affianca house) {
        so("it answers", Duration.ofSeconds(120), () -> status(house) == 200);
    }

    public static void so(String what, Duration atMost, BooleanSupplier condition) {
        long end = System.nanoTime() + atMost.toNanos();
        while (!condition.getAsBoolean()) {
            if (System.nanoTime() > end) {
                throw new AssertionError("not within " + atMost.toSeconds() + " s: " + what);
            }
            sleep(20);
        }
    }

    public static void sleep(long millis) {
        try {
            Thread.sleep(millis);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    public static void ended(Thread thread) {
        try {
            thread.join();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static int status(Affianca house) {
        try {
            return Caller.stranger(house).get("/status").status();
        } catch (Unanswered e) {
            return 0;
        }
    }
}
