package org.affianca.engine.wall;

import org.affianca.engine.access.Viewer;
import org.affianca.engine.alarm.AlarmTable;
import org.affianca.engine.ground.Ground;

/**
 * Looks that showed nothing: each is written down alike, whether there is such a record, there is none, or it is behind a
 * barrier. Which it was is found out afterwards by the clock, so that the answer costs the same.
 */
public final class Misses {
    public static final String KIND = "missed-look";

    private static final int LONGEST_WORD = 40;

    private final Ground ground;
    private final AlarmTable alarms;

    public Misses(Ground ground) {
        this.ground = ground;
        this.alarms = new AlarmTable(ground.mappers(), ground.ids(), ground.clock());
    }

    public void missed(String what, long record) {
        ground.within(() -> {
            Viewer viewer = ground.viewer();
            long look = ground.looks().missed(what.substring(0, Math.min(LONGEST_WORD, what.length())), record);
            alarms.set(
                    viewer.organisation(),
                    viewer.user(),
                    KIND,
                    look,
                    ground.clock().instant());
            return look;
        });
    }
}
