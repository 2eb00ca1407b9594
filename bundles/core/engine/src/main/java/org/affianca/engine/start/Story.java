package org.affianca.engine.start;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.affianca.api.access.Acting;
import org.affianca.api.access.Actor;
import org.affianca.api.access.Purpose;
import org.affianca.engine.db.Pretending;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Acts of invented staff, each at its moment; played in order, as if it were then. */
final class Story {
    private static final Logger LOG = LoggerFactory.getLogger(Story.class);

    private record Act(Instant at, Actor by, Runnable what) {}

    private final List<Act> acts = new ArrayList<>();

    void add(Instant at, Actor by, Runnable what) {
        acts.add(new Act(at, by, what));
    }

    /** Plays what lies before now and answers how many acts failed; one that fails does not stop the others. */
    int play(Instant now, Pretending past, Acting acting) {
        int failed = 0;
        acts.sort(Comparator.comparing(Act::at));
        for (Act act : acts) {
            if (act.at().isAfter(now)) {
                break;
            }
            try {
                past.whileItWas(
                        act.at(),
                        () -> acting.as(act.by(), new Purpose("demo", ""), () -> {
                            act.what().run();
                            return true;
                        }));
            } catch (RuntimeException refused) {
                failed++;
                // Messages of refusals hold pointers and codes, never names.
                LOG.info("an act of the demonstration failed: {}", refused.toString());
            }
        }
        return failed;
    }
}
