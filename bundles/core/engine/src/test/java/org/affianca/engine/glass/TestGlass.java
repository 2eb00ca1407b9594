package org.affianca.engine.glass;

import java.time.Duration;
import org.affianca.api.glass.Glasses;
import org.affianca.engine.alarm.Alarms;
import org.affianca.engine.alarm.Waking;
import org.affianca.engine.catalogue.LiveWords;
import org.affianca.engine.catalogue.Shelf;
import org.affianca.engine.db.TestHouse;
import org.affianca.engine.ground.TestGround;

/** The desk of break-glass of a test house, for its neighbours. */
public final class TestGlass {
    private TestGlass() {}

    public static Glasses of(TestHouse house) {
        Alarms alarms = new Alarms(
                house.mappers(), house.transactions(), house.ids(), house.clock(), house.acting(), new Waking());
        return new GlassDesk(TestGround.of(house), alarms, new LiveWords(new Shelf()), Duration.ofDays(5));
    }
}
