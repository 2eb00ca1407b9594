package org.affianca.engine.start;

import java.time.Clock;
import java.time.Instant;
import java.util.Locale;
import org.affianca.api.organisation.Health;
import org.affianca.engine.db.Database;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Core's own health; there only once somebody can sign in. */
@Component(service = Health.class)
public final class HouseHealth implements Health {
    private final Database database;
    private final Instant since;

    /** @param firstStart asked for only so that the administrator is there first */
    @Activate
    public HouseHealth(@Reference FirstStart firstStart, @Reference Database database, @Reference Clock clock) {
        this.database = database;
        this.since = clock.instant();
    }

    @Override
    public State now() {
        return new State(database.answers(), database.dialect().name().toLowerCase(Locale.ROOT), since);
    }
}
