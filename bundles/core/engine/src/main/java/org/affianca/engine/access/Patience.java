package org.affianca.engine.access;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import org.affianca.api.Because;
import org.affianca.api.problem.Refused;

/**
 * Makes who fails to sign in wait, longer with each failure. Counted by name and origin together: a stranger who tries
 * a colleague's name from elsewhere keeps nobody out but himself, and behind a proxy that hides origins nobody is kept out
 * for more than a minute. Kept in memory only, and only so many.
 */
public final class Patience {
    private static final int FREE = 3;
    private static final Duration FORGOTTEN = Duration.ofHours(1);
    private static final int MOST = 10_000;

    private record Key(String name, String origin) {}

    private record Tries(int failures, Instant last) {
        Instant until(int free, Duration longest) {
            if (failures < free) {
                return last;
            }
            Duration wait = Duration.ofSeconds(1L << Math.min(failures - free + 1, 20));
            return last.plus(wait.compareTo(longest) > 0 ? longest : wait);
        }
    }

    private final Clock clock;
    private final int free;
    private final Duration longest;
    private final Map<Key, Tries> tries = new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Key, Tries> eldest) {
            return size() > MOST;
        }
    };

    Patience(Clock clock) {
        this(clock, Duration.ofMinutes(1));
    }

    public Patience(Clock clock, Duration longest) {
        this(clock, FREE, longest);
    }

    Patience(Clock clock, int free, Duration longest) {
        this.clock = clock;
        this.free = free;
        this.longest = longest;
    }

    /**
     * Refuses while the name must wait at this origin; else counts the try as a failure at once, so that many sent
     * together do not all slip through before the first has failed.
     */
    public synchronized void begin(String name, String origin) {
        Key key = new Key(name, origin);
        Tries so = tries.get(key);
        Instant now = clock.instant();
        if (so != null && now.isBefore(so.until(free, longest))) {
            long seconds =
                    Math.max(1, Duration.between(now, so.until(free, longest)).toSeconds());
            throw new Refused(Because.of("sign-in-wait", "seconds", seconds));
        }
        int before = so == null || so.last().plus(FORGOTTEN).isBefore(now) ? 0 : so.failures();
        tries.put(key, new Tries(before + 1, now));
    }

    /** The try was not judged after all. */
    synchronized void unjudged(String name, String origin) {
        tries.computeIfPresent(
                new Key(name, origin), (key, so) -> so.failures() > 1 ? new Tries(so.failures() - 1, so.last()) : null);
    }

    public synchronized void succeeded(String name, String origin) {
        tries.remove(new Key(name, origin));
    }
}
