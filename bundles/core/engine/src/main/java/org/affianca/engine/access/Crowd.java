package org.affianca.engine.access;

import java.time.Clock;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/**
 * Slows a name that is tried from many origins at once, each of which would have its free tries. Where the name's owner
 * came in before is not of the crowd: there nobody waits for what strangers do. Kept in memory only.
 */
final class Crowd {
    private static final int FREE = 50;
    private static final Duration LONGEST = Duration.ofSeconds(10);
    private static final int MOST_NAMES = 10_000;
    private static final int MOST_HOMES = 20;

    private final Patience strangers;
    private final Map<String, Set<String>> homes = new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Set<String>> eldest) {
            return size() > MOST_NAMES;
        }
    };

    Crowd(Clock clock) {
        this.strangers = new Patience(clock, FREE, LONGEST);
    }

    /** Refuses a stranger while strangers must wait. */
    void begin(String name, String origin) {
        if (!isHome(name, origin)) {
            strangers.begin(name, "");
        }
    }

    void unjudged(String name, String origin) {
        if (!isHome(name, origin)) {
            strangers.unjudged(name, "");
        }
    }

    void succeeded(String name, String origin) {
        unjudged(name, origin);
        synchronized (homes) {
            Set<String> known = homes.computeIfAbsent(name, any -> new LinkedHashSet<>());
            if (known.add(origin) && known.size() > MOST_HOMES) {
                known.remove(known.iterator().next());
            }
        }
    }

    private boolean isHome(String name, String origin) {
        synchronized (homes) {
            return homes.getOrDefault(name, Set.of()).contains(origin);
        }
    }
}
