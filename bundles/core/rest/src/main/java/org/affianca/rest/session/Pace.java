package org.affianca.rest.session;

import jakarta.servlet.http.HttpServletResponse;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.affianca.rest.problem.Halt;

/** Counts what somebody does in a minute and says stop when it is too much. */
public final class Pace<K> {
    private static final int MOST_KNOWN = 10_000;
    private final int most;
    private final ConcurrentMap<K, AtomicInteger> counts = new ConcurrentHashMap<>();
    private volatile long minute;

    public Pace(int most) {
        this.most = most;
    }

    /** Counts one request and tells the client how many are left in this minute. */
    public void step(K who, HttpServletResponse response) {
        step(who, most, response);
    }

    /** The same for somebody who may do more or less than everybody. */
    public void step(K who, int his, HttpServletResponse response) {
        int used = count(who);
        response.setIntHeader("X-RateLimit-Limit", his);
        response.setIntHeader("X-RateLimit-Remaining", Math.max(0, his - used));
        response.setIntHeader("X-RateLimit-Reset", secondsLeft());
        if (used > his) {
            throw Halt.later(429, "too-many-requests", secondsLeft());
        }
    }

    private int count(K who) {
        turn();
        return counts.computeIfAbsent(who, any -> new AtomicInteger()).incrementAndGet();
    }

    private int secondsLeft() {
        return 60 - (int) (System.currentTimeMillis() / 1000 % 60);
    }

    private void turn() {
        long now = System.currentTimeMillis() / 60_000;
        if (now != minute || counts.size() > MOST_KNOWN) {
            minute = now;
            counts.clear();
        }
    }
}
